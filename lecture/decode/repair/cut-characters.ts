import type { DamagePage } from './damage-page';

/**
 * What a cut sequence most likely was. Where several characters leave the same bytes, the first in
 * this list wins: it is in the order of how often lecture notes use them.
 */
const COMMON = [
  '” ┐ ← ❌ ═ ● ✏️ ☐ ✏ ₁ ⇐ ℝ ☁️ ∏ ∞ ▐ ⏱️ ⏰ ⏳ ⏱ ⌨️ ❓ ❤️ ❤ ❗️ ❯ ❝ ❞ ⚠️ ✔️ ℹ️ ▶️ ⚙️ ☀️ ⚖️ ⚗️ ☑️ ⏭️ ⏸️ ✍️ ☝️ ⬅️ ➡️ ⬆️ ⬇️ ↩️',
  '👍 📝 🔍 🌐 🏆 🎉 🎓 🏗️ 🏠 🐍 🐳 🐛 🐘 🎯 🤝 😎 🏁 🎁 🎬 🎮 🎨 🎲 🎤 🎭 🌟 🌱 🌳 🍎 🍕 🐧 🐢 🐶 🐱 🏃 🏭 🏢 🏥 🏦 🔐 📁 🤝 👏 👎 🙏 🛠️ 🛡️ 🗄️ 🖥️ 🗂️ 🗑️ 🖼️ 🕵️ 🗺️ 🛢️ 🏷️ 🌡️ ⚡️ 1️⃣ ☕️ 🅰️',
  '👨‍💻 👩‍💻 🧑‍💻 👨‍🏫 👩‍🏫 🧑‍🏫 👨‍🎓 👩‍🎓 🧑‍🎓 👨‍🔬 👩‍🔬 🧑‍🔬 👨‍🍳 👩‍🍳 🧑‍🍳 👨‍🔧 👩‍🔧 🧑‍🔧 👷‍♂️ 👷‍♀️ 🤷‍♂️ 🤷‍♀️ 🤦‍♂️ 🤦‍♀️ 🏳️‍🌈 ❤️‍🔥 👁️‍🗨️ 🕵️‍♂️ 👨‍👩‍👧‍👦 👨‍👩‍👧',
  'с я ю э Н О А Ё Э ρ ύ ώ Ν Ξ Ύ Ώ Á Í Ł č ā ď Ő ō Ý Đ Ï Ð Î Þ ề ờ ọ ỏ ố ợ ầ ẹ ể',
];
/** A machine with Windows-1254 is a Turkish one. */
const TURKISH = 'Ğ Ş';

/** Characters that nobody listed, in the order of their code. */
const RANGES: [from: number, to: number][] = [
  [0xc0, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x23ff],
  [0x2460, 0x27bf],
  [0x2900, 0x2bff],
  [0xfe0f, 0xfe0f],
  [0x1f300, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
];

/** A tree of bytes; `found` stands where the bytes of a cut character end. */
export type CutTree = { next: Map<number, CutTree>; found?: { text: string; restored: number } };

/** Every known character that loses bytes on this page, by the bytes that it keeps. */
export function cutTree({ name, dropped }: DamagePage): CutTree {
  const root: CutTree = { next: new Map() };
  const listed = [...(name === 'windows-1254' ? [TURKISH] : []), ...COMMON].join(' ').split(' ');
  for (const text of listed) grow(root, text, dropped);
  for (const [from, to] of RANGES) {
    for (let code = from; code <= to; code++) grow(root, String.fromCodePoint(code), dropped);
  }
  return root;
}

function grow(root: CutTree, text: string, dropped: number[]): void {
  const kept = [...text].map((char) => keptBytes(char, dropped));
  if (kept.some((bytes) => bytes === null)) return;
  const restored = [...text].filter((char, at) => kept[at]?.length !== byteLength(char)).length;
  if (restored === 0 || byteLength(text[0] ?? '') === 1) return;
  let node = root;
  for (const byte of kept.flatMap((bytes) => bytes ?? [])) {
    const child: CutTree = node.next.get(byte) ?? { next: new Map() };
    node.next.set(byte, child);
    node = child;
  }
  node.found ??= { text, restored };
}

const utf8 = (char: string) => [...new TextEncoder().encode(char)];
const byteLength = (char: string) => utf8(char).length;

/** Null when too little is left to tell: the first byte of three says nothing. */
function keptBytes(char: string, dropped: number[]): number[] | null {
  const all = utf8(char);
  const kept = all.filter((byte) => !dropped.includes(byte));
  return kept.length >= Math.min(2, all.length - 1) ? kept : null;
}
