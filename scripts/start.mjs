// `npm start`; with --dev, `npm run dev`.
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import('./start/start-from-environment.mjs').then((module) => module.startFromEnvironment());
