import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

export const PHONE = { width: 390, height: 844 };
export const SMALL = { width: 320, height: 568 };
export const TABLET = { width: 768, height: 1024 };
export const LAPTOP = { width: 1440, height: 900 };
export const HALL = { width: 1920, height: 1080 };

type Size = typeof PHONE;
type Theme = 'light' | 'dark';

const THEMES: readonly Theme[] = ['light', 'dark'];
/** Nothing moves in a still picture; what is drawn to its size is drawn once more. */
const SETTLE_MS = 120;

/** What is pictured: a page that stands in the wanted state, at each size and in each theme. */
type Shot = { sizes: readonly Size[]; themes?: readonly Theme[]; whole?: boolean };

/** Takes pictures into a folder, one file for each name, size and theme. */
export class Camera {
  readonly #folder: string;
  readonly #wanted: readonly string[];
  readonly #both: boolean;

  /**
   * `wanted`: parts of the names of the pictures that are taken; none = all. `both`: every size in
   * both themes; else one size in the light, the next in the dark.
   */
  constructor(folder: string, wanted: readonly string[], both: boolean) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#wanted = wanted;
    this.#both = both;
  }

  wants(name: string): boolean {
    return this.#wanted.length === 0 || this.#wanted.some((word) => name.includes(word));
  }

  async take(page: Page, name: string, shot: Shot): Promise<void> {
    await this.#each(page, name, shot, (path) =>
      page.screenshot({ path, fullPage: shot.whole ?? false }),
    );
  }

  /** Only a part of a page, as long as it is. */
  async takePart(part: Locator, name: string, shot: Shot): Promise<void> {
    await this.#each(part.page(), name, shot, (path) => part.screenshot({ path }));
  }

  async #each(
    page: Page,
    name: string,
    { sizes, themes = THEMES }: Shot,
    take: (path: string) => Promise<unknown>,
  ): Promise<void> {
    if (!this.wants(name)) return;
    for (const [index, size] of sizes.entries()) {
      await page.setViewportSize(size);
      const worn = this.#both ? themes : [themes[index % themes.length] ?? 'light'];
      for (const theme of worn) {
        await wear(page, theme);
        await take(this.#path(name, size, theme));
      }
    }
  }

  #path(name: string, { width, height }: Size, theme: Theme): string {
    return path.join(this.#folder, `${name}.${width}x${height}.${theme}.png`);
  }
}

/** Phones and desk follow the system; the stage is a board that somebody turns. */
async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate((board) => {
    document.querySelector('main.st')?.setAttribute('data-theme', board);
  }, theme);
  await page.waitForTimeout(SETTLE_MS);
}
