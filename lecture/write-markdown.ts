import type { DeckItem } from '@/domain/deck';

export type MarkdownDeck = {
  title: string;
  activities: Pick<DeckItem, 'type' | 'config' | 'section'>[];
};

export function writeMarkdown({ title }: MarkdownDeck): string {
  return `# ${title}\n`;
}
