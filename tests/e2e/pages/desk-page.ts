import { expect, type Page } from '@playwright/test';
import type { App } from '../../support/app';

/** The lecturer's desk: lectures, import, deck. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Uses the one-time link that the program printed. */
  static async signIn(page: Page, app: App): Promise<DeskPage> {
    await page.goto(app.instructorLink().replace('localhost', '127.0.0.1'));
    await expect(page).toHaveURL(/\/lectures$/);
    return new DeskPage(page);
  }

  /** Chooses a file, looks at what was found, and makes the lecture. */
  async importFile(file: string, found: string): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(found);
    await this.page.getByRole('button', { name: 'Make the lecture' }).click();
    await expect(this.page).toHaveURL(/\/lectures\/(?!new$)[\w-]+$/);
  }

  /** Starts a session of the lecture that is open. */
  async startSession(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start a session' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Start a session' });
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(this.page).toHaveURL(/\/host\/[\w-]+$/);
  }
}
