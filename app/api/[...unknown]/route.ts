import { answerError } from '../answer';

const answer = async () =>
  answerError('bad-request', 'There is nothing at this address. See docs/protocol.md.', 404);

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
