import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { App } from '../../support/app';

/** A student's phone in a browser of its own: a small touch screen. */
export class PhonePage {
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext) {
    this.page = page;
    this.#context = context;
  }

  static async join(browser: Browser, app: App, code: string, nickname: string) {
    const phone = await PhonePage.open(browser, app, code);
    await phone.enter(nickname);
    await phone.sees(/You’re in/);
    return phone;
  }

  /** At the door. */
  static async open(browser: Browser, app: App, code: string) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const phone = new PhonePage(await context.newPage(), context);
    await phone.page.goto(`${app.url}/play/${code}`);
    return phone;
  }

  async enter(nickname: string): Promise<void> {
    await this.page.getByLabel('Nickname').fill(nickname);
    await this.page.getByRole('button', { name: 'Come in' }).click();
  }

  /** The one big sentence of the screen. */
  async sees(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(title);
  }

  /** Taps options by their place (0 = A); several are sent together. */
  async choose(indices: number[]): Promise<void> {
    const options = this.page.getByRole('group', { name: 'Answers' }).getByRole('button');
    for (const index of indices) await options.nth(index).click();
    if (indices.length > 1) await this.page.getByRole('button', { name: 'Send' }).click();
  }

  async markLines(lines: number[], somethingIsMissing: boolean): Promise<void> {
    for (const line of lines) {
      await this.page.getByRole('button', { name: new RegExp(`^Line ${line}:`) }).click();
    }
    if (somethingIsMissing) {
      await this.page.getByRole('button', { name: 'Something is missing' }).click();
    }
    await this.page.getByRole('button', { name: 'Send' }).click();
  }

  async goOffline(): Promise<void> {
    await this.#context.setOffline(true);
  }

  async goOnline(): Promise<void> {
    await this.#context.setOffline(false);
  }

  /** The figure under a word: Points, Total, Rank. */
  async figure(term: string): Promise<string> {
    const row = this.page.locator('.figures > div').filter({ hasText: term });
    return (await row.locator('dd').textContent()) ?? '';
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
