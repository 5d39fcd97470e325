/** Pieces that, repeated, are as hard to read as notes can be: boxes that never close, endless lists. */
export const hardPieces: Record<string, string> = {
  'open divs': '::: challenge\nWhat is it?\n',
  'open details': '<details><summary>Answer</summary>\nB\n',
  'open boxes': '.question[\nWhich one?\n',
  'open tags': '<div class="question">\nA) a\nB) b\n',
  'speaker notes': '???\nThe answer is B.\n',
  'reveal notes': 'Note: the answer is B.\n\n',
  admonitions: '??? question "Which?"\n    A) a\n    B) b\n',
  quotes: '> **Ask the class:** What is it? And why?\n>\n',
  options: 'Which one?\n\nA) a\nB) b\nC) c\n\n',
  'one option after the other': 'A) a\n\n',
  'answers without questions': '**Answer:** B\n\n',
  'answer sections': '## Answers\n\n1. B\n2. C\n\n',
  numbers: '1. Which of these?\n   a) x\n   b) y\n',
  letters: 'A) B) C) (D) E. ',
  questions: 'what is it? (401) → x. Answer: y? ',
  cues: '**Ask:** Q: Frage: Question : ',
  marks: '[ ] [x] ( ) (x) [[X]] ',
  gaps: '[[a|(b)]] [[c]] ',
  gift: 'What? {=a ~b\n',
  attributes: '> ## Solution\n> B\n{: .solution}\n',
  code: '```\nprint(1) # => 1\n```\n\nWhat does this print?\n\n',
  'shortcodes that stand alone': '{{< quiz 1 >}}\n{{% expand "Réponse" %}}\n',
  'shortcodes in shortcodes':
    '{{< tab "Q" >}}\nWhat is it?\n{{< solution >}}\n42\n{{< /solution >}}\n',
  tabs: '=== "Solution"\n\n    B\n\n',
  clicks: '<v-click>\nWhat is it?\n',
  'calls that never end': '{{ multi_qcm(\n[["What?", ["a", "b"], [1]],\n',
  'data that never ends': '```json\n[{"question": "What?", "options": ["a", "b"],\n',
  'calls of R': '```r\nquiz(question("What?", answer("a"), answer("b\n```\n',
  records: '---\nquestion: What?\noptions:\n  - a\n  - b\n',
  'questions in bold': '## Quiz\n\n**What is it?** A thing.\n',
  'lists with answers': '1. What?\n2. Why?\n\n**Answers:** 1. a, 2. b\n\n',
  tables: '| A | a |\n|---|---|\n| B | b |\n',
};

export const hardNotes = (piece: string, kilobytes: number) =>
  piece.repeat(Math.ceil((kilobytes * 1024) / piece.length)).slice(0, kilobytes * 1024);
