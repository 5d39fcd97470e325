import type { Random } from '@/domain/activity-guesses';
import type { Persona } from './persona';
import { Student, type Think } from './student';

type Parts = { url: string; code: string; think: Think; random: Random; haste: number };

const ARRIVING_MS = 6_000;

/** The simulated students of one rehearsal: they drop in one by one, and leave when it is over. */
export class ClassOfStudents {
  readonly #students = new Set<Student>();
  readonly #timers: NodeJS.Timeout[];
  readonly #onEmpty: () => void;
  #coming: number;

  constructor(people: Persona[], { url, code, ...parts }: Parts, onEmpty: () => void) {
    this.#onEmpty = onEmpty;
    this.#coming = people.length;
    this.#timers = people.map((persona) => {
      const come = () => {
        this.#coming -= 1;
        const student: Student = new Student({ url, code }, persona, {
          ...parts,
          onLeave: () => this.#gone(student),
        });
        this.#students.add(student);
      };
      return setTimeout(come, (parts.random() * ARRIVING_MS) / parts.haste);
    });
  }

  get size(): number {
    return this.#students.size;
  }

  leave(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#coming = 0;
    for (const student of [...this.#students]) student.leave();
    if (this.#students.size === 0) this.#onEmpty();
  }

  #gone(student: Student): void {
    this.#students.delete(student);
    if (this.#students.size === 0 && this.#coming === 0) this.#onEmpty();
  }
}
