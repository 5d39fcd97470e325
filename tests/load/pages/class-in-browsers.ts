import type { Browser, Page } from '@playwright/test';
import type { App } from '@/tests/support/app';
import { clickToPaint, watch, watched } from './watched-page';

/** Four questions, so that the host has something to click while everybody comes. */
const notes = ['# The rush', ...['first', 'second', 'third', 'fourth'].map(question)].join('\n\n');

function question(which: string): string {
  return `### Quiz: A container reaches its memory limit of 512 MB for the ${which} time. What does the kernel do?

- [ ] It grows the limit for a moment and writes a warning into the log of the machine
- [x] It ends a process of the container, and the container stops with code 137
- [ ] It moves the pages of the container to the swap space of another container
- [ ] It pauses the whole container until another one has given its memory back

Time: 600 seconds`;
}

export type Smoothness = {
  longestFrameMs: { phone: number; stage: number; host: number };
  clickToPaintMs: number[];
};

const BETWEEN_CLICKS_MS = 1200;

/** A lecturer, a projector and one student, in real browsers. */
export class ClassInBrowsers {
  readonly code: string;
  readonly #pages: { phone: Page; stage: Page; host: Page };

  private constructor(code: string, pages: { phone: Page; stage: Page; host: Page }) {
    this.code = code;
    this.#pages = pages;
  }

  static async open(browser: Browser, app: App): Promise<ClassInBrowsers> {
    const { sessionId, code } = await startSession(app);
    const page = async (width: number, height: number) =>
      (await browser.newContext({ viewport: { width, height } })).newPage();
    const host = await page(1440, 900);
    await host.goto(app.instructorLink().replace('localhost', '127.0.0.1'));
    await host.goto(`${app.url}/host/${sessionId}`);
    const stage = await page(1920, 1080);
    await stage.goto(`${app.url}/stage/${code}`);
    const phone = await page(390, 844);
    await phone.goto(`${app.url}/play/${code}`);
    await phone.getByLabel('Nickname').fill('Ebba');
    await phone.getByRole('button', { name: 'Come in' }).click();
    await phone.getByRole('heading', { name: /You’re in/ }).waitFor();
    return new ClassInBrowsers(code, { phone, stage, host });
  }

  /** The host goes on from step to step until `done`; the last question stays open for all. */
  async teach(done: Promise<unknown>): Promise<Smoothness> {
    const { phone, stage, host } = this.#pages;
    for (const page of [phone, stage, host]) await watch(page);
    let over = false;
    void done
      .finally(() => {
        over = true;
      })
      .catch(() => undefined);
    await this.#step();
    for (let questions = 1; questions < 4 && !over; questions++) {
      await host.waitForTimeout(BETWEEN_CLICKS_MS);
      await this.#step();
      await host.waitForTimeout(BETWEEN_CLICKS_MS);
      await this.#step();
    }
    await done;
    const seen = {
      phone: await watched(phone),
      stage: await watched(stage),
      host: await watched(host),
    };
    return {
      longestFrameMs: {
        phone: seen.phone.longestFrameMs,
        stage: seen.stage.longestFrameMs,
        host: seen.host.longestFrameMs,
      },
      clickToPaintMs: clickToPaint(seen.host.clicks, seen.phone.paints),
    };
  }

  /** The one marigold button: opens a question, or closes it and shows the result. */
  async #step(): Promise<void> {
    await this.#pages.host.locator('.cmd .btn-primary').click();
  }
}

async function startSession(app: App): Promise<{ sessionId: string; code: string }> {
  const post = async (path: string, body?: string) => {
    const headers = { authorization: `Bearer ${app.token}` };
    return (await fetch(app.url + path, { method: 'POST', headers, body })).json();
  };
  const { id } = await post('/api/lectures?filename=rush.md', notes);
  return post(`/api/lectures/${id}/sessions`);
}
