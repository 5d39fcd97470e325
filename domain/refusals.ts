/** Every expected "no", with the sentence that a person reads. Codes are part of the contract. */
export const refusalMessages = {
  'unknown-code': 'No lecture is running under this code. Check the six digits on the screen.',
  'nickname-taken':
    'Somebody here already has this nickname. Choose another one, or ask to be let back in.',
  'nickname-refused': 'This nickname cannot be shown. Use 1 to 20 letters, digits or spaces.',
  'team-missing': 'Choose your team first.',
  'unknown-team': 'This team is not in the session.',
  'session-locked': 'The lecturer has closed the door for newcomers. Ask to be let in.',
  'session-full':
    'This session is full: no more people fit in. Tell the lecturer, or look along with somebody.',
  'session-ended': 'This session is over. Nothing more can be sent.',
  'too-many-requests': 'That was too fast. Wait a moment and try again.',
  'bad-request': 'This message could not be understood. Reload the page.',
  'unknown-event': 'This server does not know that message. Reload the page.',
  'run-closed': 'Time is up for this question. The answer was not counted.',
  'already-answered': 'You have already answered. The first answer counts.',
  'bad-answer': 'This answer does not fit the question.',
  'unknown-run': 'This question is not open here.',
  'not-joined': 'Join the session first.',
  'not-host': 'Only the lecturer can do this.',
  'bad-token': 'This device is not known here any more. Join again.',
  waiting: 'The lecturer has been asked to let you back in.',
  removed: 'The lecturer has removed this nickname. Join again with another one.',
  'wrong-phase':
    'This does not fit what is happening right now. The screen shows the present state.',
  'unknown-activity': 'This activity is not in the deck.',
  'unknown-slide': 'This slide is not in the lecture any more. Load the page again.',
  'activity-not-ready':
    'This activity cannot be asked yet. Open it in the editor to see what is missing.',
  'unknown-participant': 'This person is not in the session.',
  'unknown-readmission': 'This request is no longer waiting.',
  'unknown-session': 'This session does not exist.',
  'unknown-lecture': 'This lecture does not exist, or it has been deleted.',
  'voice-off': 'The lecturer has switched this off for now.',
  'unknown-question': 'This question is no longer here.',
  'own-question': 'This question is yours: the votes of the others count.',
  'too-many-questions':
    'Three of your questions are open. Take one back, or wait until one is answered.',
  unavailable:
    'The server cannot save anything right now. What was saved is safe; try again in a moment.',
  'not-signed-in': 'Open the instructor link that was printed when Lectern started.',
  'empty-file': 'The file is empty. Choose the file with your notes.',
  'binary-file': 'This file is not text. Choose Markdown or plain text.',
  'unreadable-file': 'The text of this file could not be read. Save it as UTF-8 and try again.',
  'too-large': 'The file is larger than 5 MB. Split the lecture and import the parts.',
  'bad-image': 'This is no image that every phone can show. Choose a PNG, JPEG, WebP or GIF file.',
  'images-full':
    'Your images take all the place that there is for them. Delete questions or lectures with images that you no longer need; a day later their place is free.',
  'bad-deadline': 'Choose a deadline that is still to come, and within a year.',
  'nothing-to-ask':
    'This deck holds nothing that can be asked yet. Add a question, or finish one that is there.',
  'bad-config': 'This activity is not complete.',
  conflict: 'Somebody else changed this at the same moment. Look again and repeat.',
} as const;

export type RefusalCode = keyof typeof refusalMessages;
export type Refusal = {
  ok: false;
  code: RefusalCode;
  message: string;
  /** What could be sent instead: for a nickname that is taken, one that is free. */
  suggestion?: string;
};

export function refuse(code: RefusalCode, message: string = refusalMessages[code]): Refusal {
  return { ok: false, code, message };
}
