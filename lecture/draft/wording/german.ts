import type { Wording } from './wording';

export const german: Wording = {
  quote: (text) => `„${text}“`,
  trueFalse: ['Richtig', 'Falsch'],
  forward: {
    describes: (left) => `Welche Beschreibung passt zu ${left}?`,
    corresponds: (left) => `Was entspricht ${left}?`,
    fixes: (left) => `Was behebt diesen Fehler: ${left}?`,
    solves: (left) => `Welche Lösung gehört zu diesem Problem: ${left}?`,
    replaces: (left) => `Was soll man stattdessen tun: ${left}?`,
    causes: (left) => `Was ist die Ursache: ${left}?`,
    explains: (left) => `Welche Erklärung gehört zu ${left}?`,
  },
  back: {
    describes: (right) => `Worauf passt die Beschreibung ${right}?`,
    corresponds: (right) => `Was entspricht ${right}?`,
    fixes: (right) => `Welchen Fehler behebt das: ${right}?`,
    solves: (right) => `Welches Problem löst das: ${right}?`,
    replaces: (right) => `Anstelle wovon soll man das tun: ${right}?`,
    causes: (right) => `Wozu führt das: ${right}?`,
    explains: (right) => `Was wird damit erklärt: ${right}?`,
  },
  under: (left, heading) => `Was gehört zu ${left} unter ${heading}?`,
  trueOf: (side) => `Was davon gilt für ${side}?`,
  after: (step) => `Welcher Schritt folgt direkt auf ${step}?`,
  order: 'Bringen Sie die Schritte in die richtige Reihenfolge.',
  largest: 'Was hat den größten Wert?',
  smallest: 'Was hat den kleinsten Wert?',
  ascending: 'Ordnen Sie vom kleinsten zum größten Wert.',
  estimate: (name, unit) => `Schätzen Sie den Wert für ${name} (in ${unit}).`,
  trueOrFalse: (claim) => `Richtig oder falsch: ${claim}`,
  changed:
    'Das ist die spätere Fassung des Codes. Welche Zeilen sind neu, verschoben oder geändert?',
};
