import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePage } from '../legacy/code-page';
import { damagePages } from './damage-page';
import { repairDamage } from './repair-damage';

type Page = 'windows-1252' | 'windows-1254';

/** What a program does that reads UTF-8 as a code page and saves that as UTF-8. */
function damage(text: string, name: Page, undefinedBytes: 'kept' | 'dropped'): string {
  const page = codePage(name);
  const dropped = damagePages.find((known) => known.name === name)?.dropped ?? [];
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      if (!dropped.includes(byte)) return page[byte];
      return undefinedBytes === 'kept' ? String.fromCharCode(byte) : '';
    })
    .join('');
}

const sound: Record<string, string> = {
  english: 'It’s a “container” – not a machine… The café’s naïve rôle costs 5 € → 10 €.',
  german: 'Für die Übung müssen Sie „nichts“ löschen: schöne Grüße, Maß und Größe, §5.',
  french: 'Les élèves ont déjà créé une image ; à côté, « ça marche », même l’été. Où ? Cœur.',
  spanish: '¿Quién usó contenedores? ¡Mañana! La sesión empezará según el guión del año.',
  portuguese: 'Não há solução: as ações são rápidas, você já está aqui, até amanhã.',
  polish: 'Zażółć gęślą jaźń. Każdy student zbuduje własny obraz – „źródło” też.',
  czech: 'Příliš žluťoučký kůň úpěl ďábelské ódy. Můžeš to říct ještě jednou?',
  turkish: 'Öğrenciler için küçük bir ağ kuracağız; ışık, İstanbul, çalışma, şöyle.',
  vietnamese: 'Hôm nay chúng ta sẽ tạo một ảnh đĩa và chạy nó trên máy chủ.',
  greek: 'Σήμερα θα φτιάξουμε μια εικόνα και θα την τρέξουμε. Ποιος έχει ερώτηση;',
  russian: 'Сегодня мы соберём образ и запустим его. Кто уже работал с этим?',
  hebrew: 'היום נבנה תמונה ונריץ אותה על השרת.',
  arabic: 'اليوم سنبني صورة ونشغلها على الخادم.',
  hindi: 'आज हम एक छवि बनाएंगे और उसे चलाएंगे।',
  japanese: '今日はコンテナの話をします。質問はありますか？',
  chinese: '今天我们来讲容器。谁有问题？',
  korean: '오늘은 컨테이너에 대해 이야기합니다.',
  symbols: '┌──┬──┐ │ a │ b │ └──┴──┘ ► ● ✓ ✗ ∑ ≤ ≥ ≠ α β λ ⇒ ⚠️ ✅ ❌ 🐳 👩‍💻 1️⃣',
};

const ABOUT_ENCODINGS = [
  'When you see “Ã©” instead of “é”, UTF-8 was read as Latin-1. The same happens with “â€™”.',
  'Mojibake such as `Ã¼` or `â€œ` in a page: check the charset first. Größe, Maße, Straße.',
  'A table of damage: é → Ã©, ü → Ã¼, ß → ÃŸ, € → â‚¬.',
  'Ã is a Portuguese letter: NÃO, SÃO, AMANHÃ. So is â: Lâmpada, pânico.',
  '«À» and «É» are capital letters; so are Â, Ê, Î.',
  'SEÑOR, MUÑOZ, ÅNGSTRÖM, ÇA VA, DÉJÀ',
];

const notes = (text: string) => `# Title\n\n${text}\n\nplain ASCII line\n\n- ${text}\n`;

describe('sound text', () => {
  it.each(Object.entries(sound))('in %s stays as it is', (_language, text) => {
    for (const given of [text, notes(text), notes(text.toUpperCase()), notes(text.repeat(20))]) {
      expect(repairDamage(given)).toEqual({ text: given, repaired: null, restored: 0 });
    }
  });

  it.each(ABOUT_ENCODINGS)('that shows damage as an example stays as it is: %s', (text) => {
    for (const given of [text, notes(text)]) {
      expect(repairDamage(given)).toEqual({ text: given, repaired: null, restored: 0 });
    }
  });

  it('of any words of many languages, in any order, stays as it is', () => {
    const words = Object.values(sound).flatMap((text) => text.split(' '));
    const text = fc.array(fc.constantFrom(...words, '\n', '\n\n- '), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const given = parts.join(' ');
        expect(repairDamage(given).text).toBe(given);
      }),
      { numRuns: 1500 },
    );
  });

  it('of any letters from all of Unicode but Latin-1 stays as it is', () => {
    const char = fc
      .integer({ min: 0x100, max: 0x2ffff })
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(char, { maxLength: 80 }), (chars) => {
        const given = chars.join('');
        expect(repairDamage(given).text).toBe(given);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('text that was damaged', () => {
  const pages: Page[] = ['windows-1252', 'windows-1254'];

  it.each(Object.entries(sound))(
    'is repaired exactly where no byte was lost: %s',
    (_name, text) => {
      for (const page of pages) {
        const given = notes(text);
        const result = repairDamage(damage(given, page, 'kept'));
        expect(result.text).toBe(given);
        expect(result.restored).toBe(0);
      }
    },
  );

  it.each(['english', 'german', 'french', 'spanish', 'turkish'])(
    'is repaired where undefined bytes were dropped: %s',
    (language) => {
      const given = notes(sound[language] ?? '').replaceAll('„', '“');
      for (const page of pages)
        expect(repairDamage(damage(given, page, 'dropped')).text).toBe(given);
    },
  );

  it('gets back the signs of notes that lost a byte, and counts them', () => {
    const given = '┌────┐\n│ ok │ ← “quoted”\n└────┘\n❌ wrong, ✏️ write 🐳\n';
    const result = repairDamage(damage(given, 'windows-1254', 'dropped'));
    expect(result.text).toBe(given);
    expect(result.repaired).toBe('windows-1254');
    expect(result.restored).toBe(7);
  });

  it('says which page it was by the letters that only one has', () => {
    const turkish = damage(notes('ağ, ışık, şimdi 😀 🎓'), 'windows-1254', 'kept');
    expect(repairDamage(turkish).repaired).toBe('windows-1254');
    const western = damage(notes('😀 🎓 ð þ Ð “so”'), 'windows-1252', 'kept');
    expect(repairDamage(western).repaired).toBe('windows-1252');
  });

  it('two times over is repaired two times', () => {
    const given = notes('Für die Übung – “gut” → später, schöne Grüße');
    const twice = damage(damage(given, 'windows-1252', 'kept'), 'windows-1252', 'kept');
    expect(repairDamage(twice).text).toBe(given);
  });

  it('only in a part is repaired there, and the sound part stays', () => {
    const good = 'Schöne Grüße für später.\n';
    const bad = 'Wir müssen die Übung größer machen.\n';
    const given = good + damage(bad, 'windows-1252', 'kept').repeat(4);
    expect(repairDamage(given).text).toBe(good + bad.repeat(4));
  });

  it('keeps its lines, whatever it was', () => {
    const lines = (text: string) => text.split('\n').length;
    const any = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'Ãâ€™“”œžÂ©¼ ğÅ\n\r` a'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
      maxLength: 80,
    });
    fc.assert(
      fc.property(any, (given) => {
        expect(lines(repairDamage(given).text)).toBe(lines(given));
      }),
      { numRuns: 2000 },
    );
  });

  it('of many words of one language comes back from both pages', () => {
    const words = [
      'english',
      'german',
      'french',
      'polish',
      'turkish',
      'symbols',
      'japanese',
      'russian',
    ]
      .flatMap((name) => (sound[name] ?? '').split(' '))
      .filter((word) => /[^\0-\x7F]/.test(word));
    const text = fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(...pages), (parts, page) => {
        const given = parts.join(' and ');
        expect(repairDamage(damage(given, page, 'kept')).text).toBe(given);
      }),
      { numRuns: 1000 },
    );
  });
});
