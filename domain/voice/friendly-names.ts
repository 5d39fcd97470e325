/** Words that nobody minds to be called by, short enough for twenty letters together. */
const QUALITIES = [
  ...['Able', 'Airy', 'Alert', 'Ample', 'Amused', 'Apt', 'Awake', 'Balmy', 'Blithe', 'Bold'],
  ...['Brave', 'Breezy', 'Bright', 'Brisk', 'Calm', 'Candid', 'Careful', 'Caring', 'Cheerful'],
  ...['Chipper', 'Clear', 'Clever', 'Cosy', 'Curious', 'Daring', 'Deft', 'Eager', 'Early'],
  ...['Earnest', 'Fair', 'Festive', 'Fleet', 'Fluent', 'Free', 'Fresh', 'Friendly', 'Gentle'],
  ...['Glad', 'Golden', 'Graceful', 'Grand', 'Handy', 'Happy', 'Hearty', 'Helpful', 'Honest'],
  ...['Hopeful', 'Jolly', 'Joyful', 'Keen', 'Kind', 'Lively', 'Loyal', 'Lucid', 'Lucky', 'Mellow'],
  ...['Merry', 'Mindful', 'Modest', 'Neat', 'Nimble', 'Noble', 'Open', 'Patient', 'Peaceful'],
  ...['Placid', 'Playful', 'Plucky', 'Polite', 'Quick', 'Quiet', 'Ready', 'Rosy', 'Serene'],
  ...['Sincere', 'Smart', 'Spry', 'Steady', 'Sunny', 'Swift', 'Tender', 'Tidy', 'Upbeat', 'Warm'],
  ...['Wise', 'Witty', 'Zesty'],
];

const BEINGS = [
  ...['Acorn', 'Alder', 'Apricot', 'Aspen', 'Aster', 'Badger', 'Beaver', 'Birch', 'Bison'],
  ...['Bluebell', 'Brook', 'Cedar', 'Cherry', 'Clover', 'Comet', 'Coral', 'Cricket', 'Cypress'],
  ...['Daisy', 'Dolphin', 'Dove', 'Eagle', 'Egret', 'Falcon', 'Fern', 'Finch', 'Firefly'],
  ...['Fjord', 'Gecko', 'Ginkgo', 'Harbour', 'Hare', 'Hazel', 'Hedgehog', 'Heron', 'Island'],
  ...['Jasmine', 'Juniper', 'Kestrel', 'Kiwi', 'Koala', 'Lagoon', 'Lantern', 'Lark', 'Lemur'],
  ...['Lichen', 'Lilac', 'Linden', 'Lotus', 'Lynx', 'Magpie', 'Maple', 'Marmot', 'Meadow'],
  ...['Meteor', 'Moth', 'Narwhal', 'Oak', 'Ocelot', 'Olive', 'Orchid', 'Osprey', 'Otter'],
  ...['Panda', 'Pebble', 'Pelican', 'Pine', 'Plover', 'Poppy', 'Puffin', 'Quail', 'Quince'],
  ...['Raven', 'Reef', 'River', 'Robin', 'Rowan', 'Sage', 'Salmon', 'Seal', 'Sparrow', 'Squirrel'],
  ...['Starling', 'Swallow', 'Swan', 'Thistle', 'Thrush', 'Tiger', 'Toucan', 'Tulip', 'Turtle'],
  ...['Valley', 'Walnut', 'Whale', 'Willow', 'Wren', 'Yak', 'Zebra'],
];

const known = { qualities: new Set(QUALITIES), beings: new Set(BEINGS) };

/** A name such as "Curious Otter". `random` gives a number from 0 up to, but not including, 1. */
export function rollFriendlyName(random: () => number): string {
  const pick = (words: string[]) => words[Math.floor(random() * words.length)] as string;
  return `${pick(QUALITIES)} ${pick(BEINGS)}`;
}

/** True for what the generator can give, also with the number that a taken name gets. */
export function isFriendlyName(nickname: string): boolean {
  const [, quality = '', being = ''] = /^(\S+) (\S+)(?: \d{1,3})?$/.exec(nickname) ?? [];
  return known.qualities.has(quality) && known.beings.has(being);
}
