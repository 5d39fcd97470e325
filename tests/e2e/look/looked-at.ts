import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { App } from '../../support/app';

/** The program that is pictured, and ways into it. */
export class LookedAt {
  readonly url: string;
  readonly token: string;
  readonly #browser: Browser;
  #lecturer: Promise<BrowserContext> | null = null;

  constructor(browser: Browser, { url, token }: Pick<App, 'url' | 'token'>) {
    this.#browser = browser;
    this.url = url;
    this.token = token;
  }

  async post(where: string, body = ''): Promise<Record<string, string>> {
    const headers = { authorization: `Bearer ${this.token}` };
    const response = await fetch(`${this.url}${where}`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${where}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  async activityIds(lectureId: string): Promise<string[]> {
    const headers = { authorization: `Bearer ${this.token}` };
    const { deck } = await (
      await fetch(`${this.url}/api/lectures/${lectureId}`, { headers })
    ).json();
    return deck.activities.map(({ id }: { id: string }) => id);
  }

  /** Somebody without an account. */
  async guest(where: string): Promise<Page> {
    const page = await (await this.#browser.newContext()).newPage();
    await page.goto(this.url + where);
    return page;
  }

  /** The lecturer, who signs in once. */
  async lecturer(where: string): Promise<Page> {
    this.#lecturer ??= this.#signIn();
    const page = await (await this.#lecturer).newPage();
    await page.goto(this.url + where);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return page;
  }

  async #signIn() {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    await page.goto(`${this.url}/sign-in`);
    await page.getByLabel('Token').fill(this.token);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/lectures$/);
    await page.close();
    return context;
  }
}
