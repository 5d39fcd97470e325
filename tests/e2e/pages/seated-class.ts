import { type App, startApp } from '../../support/app';
import { test } from '../test';
import { RunningClass } from './running-class';

/** The program with one running class of four people, for all tests of a file. */
export function seatedClass(): { app: () => App; lecture: () => RunningClass } {
  let app: App;
  let lecture: RunningClass;
  test.beforeAll(async () => {
    app = await startApp();
    lecture = await RunningClass.start(app);
    await lecture.seat(['Ada', 'Bo', 'Cleo', 'Somebody with a long']);
  });
  test.afterAll(async () => {
    lecture.close();
    await app.close();
  });
  return { app: () => app, lecture: () => lecture };
}
