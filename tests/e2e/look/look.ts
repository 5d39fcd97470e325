import { chromium } from '@playwright/test';
import { findChromium } from '@/scripts/browser/find-chromium.mjs';
import { startTemporaryCluster } from '@/scripts/postgres/temporary-cluster.mjs';
import { startApp } from '../../support/app';
import { Camera } from './camera';
import { classScenes } from './class-scenes';
import { makeContactSheets } from './contact-sheets';
import { deskScenes } from './desk-scenes';
import { doorScenes } from './door-scenes';
import { galleryScenes } from './gallery-scenes';
import { hallScenes } from './hall-scenes';
import { LookedAt } from './looked-at';
import { ownTimeScenes } from './own-time-scenes';

// npm run look -- FOLDER [--both] [PART…]: pictures of every screen at five sizes, for people who
// look at them. PART: a part of the names of the wanted pictures; one that begins with a scene, such
// as "class-stage", plays only that scene. --both: every size in the light and in the dark. The
// folder "sheets" has many pictures on one.

const SCENES = {
  door: doorScenes,
  desk: deskScenes,
  class: classScenes,
  hall: hallScenes,
  homework: ownTimeScenes,
  teams: ownTimeScenes,
  gallery: galleryScenes,
};

const [folder, ...words] = process.argv.slice(2);
if (!folder) {
  console.error('Say which folder the pictures go to: npm run look -- FOLDER');
  process.exit(1);
}
const wanted = words.filter((word) => word !== '--both');
const camera = new Camera(folder, wanted, words.includes('--both'));
const named = Object.entries(SCENES).filter(([name]) =>
  wanted.some((word) => word.startsWith(name)),
);
const scenes = named.length > 0 ? named : Object.entries(SCENES);

const cluster = await startTemporaryCluster();
process.env.LECTERN_TEST_DATABASE_URL = cluster.url;
const app = await startApp({ env: { GALLERY: '1' } });
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const looked = new LookedAt(browser, app);
  for (const play of new Set(scenes.map(([, scene]) => scene))) await play(camera, looked);
  await makeContactSheets(browser, folder);
} finally {
  await browser.close();
  await app.close();
  await cluster.stop();
}
