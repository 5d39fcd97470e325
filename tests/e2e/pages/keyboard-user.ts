import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has. */
const STOPS = 60;

/** Somebody without a mouse, who goes by the names and roles that a screen reader says. */
export class KeyboardUser {
  constructor(readonly page: Page) {}

  /** Tabs to it; fails when the Tab key does not lead there. */
  async focusOn(target: Locator): Promise<void> {
    await expect(target).toHaveCount(1);
    for (let stop = 0; stop < STOPS; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${target}.`);
  }

  focus(role: 'button' | 'textbox', name: string | RegExp): Promise<void> {
    return this.focusOn(this.page.getByRole(role, { name, exact: typeof name === 'string' }));
  }

  async press(role: 'button', name: string | RegExp): Promise<void> {
    await this.focus(role, name);
    await this.page.keyboard.press('Enter');
  }

  key(name: string): Promise<void> {
    return this.page.keyboard.press(name);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** What the page of the gallery was sent. */
  async answer(): Promise<unknown> {
    await expect(this.page.getByRole('heading', { name: 'Saved.' })).toBeVisible();
    return JSON.parse((await this.page.locator('output').textContent()) ?? 'null');
  }
}
