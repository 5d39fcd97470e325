/** The timers of one class, so that they can all be stopped together. */
export type ClassTime = {
  after: (ms: number, work: () => void) => void;
  /** Resolves late, or at once when the class is over. */
  sleep: (ms: number) => Promise<void>;
  /** Looks again and again until it finds; false when the time was up first. */
  until: (found: () => boolean, withinMs: number) => Promise<boolean>;
  isOver: () => boolean;
  stop: () => void;
};

export function startClassTime(): ClassTime {
  const waiting = new Map<NodeJS.Timeout, () => void>();
  let over = false;
  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      if (over) return resolve();
      const timer = setTimeout(() => {
        waiting.delete(timer);
        resolve();
      }, ms);
      waiting.set(timer, resolve);
    });
  return {
    sleep,
    after: (ms, work) => {
      void sleep(ms).then(() => {
        if (!over) work();
      });
    },
    until: async (found, withinMs) => {
      const giveUpAt = performance.now() + withinMs;
      while (!over && !found()) {
        if (performance.now() > giveUpAt) return false;
        await sleep(20);
      }
      return found();
    },
    isOver: () => over,
    stop: () => {
      over = true;
      for (const [timer, resolve] of waiting) {
        clearTimeout(timer);
        resolve();
      }
      waiting.clear();
    },
  };
}
