import { expect, type Locator, type Page } from '@playwright/test';

/** The lecturer's screen during a session. */
export class HostPage {
  readonly page: Page;
  /** The one marigold button. */
  readonly next: Locator;

  constructor(page: Page) {
    this.page = page;
    this.next = page.locator('.cmd .btn-primary');
  }

  /** The six digits, as phones type them. */
  async code(): Promise<string> {
    const spelled = await this.page.locator('.host-code').textContent();
    return (spelled ?? '').replace(/\D/g, '');
  }

  sessionId(): string {
    return this.page.url().split('/').at(-1) ?? '';
  }

  /** Presses Space: the next step, which must be the named one. */
  async step(label: string | RegExp): Promise<void> {
    await expect(this.next).toContainText(label);
    await expect(this.next).toBeEnabled();
    await this.page.keyboard.press('Space');
    await expect(this.next).not.toContainText(label);
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }
}
