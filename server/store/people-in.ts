/**
 * SQL: true for what people gave who are still in a session. It asks for the few who were removed,
 * once, and joins nothing: the planner knows nothing yet of a room that has just filled, and would
 * compare each row with each person.
 * @param session an expression that is the same for all rows, usually a parameter
 * @param person the column with the person's id
 */
export const isOfPeopleIn = (session: string, person = 'participant_id') => `${person} <> ALL (
    ARRAY(SELECT id FROM participant WHERE removed_at IS NOT NULL AND session_id = ${session}))`;

/** SQL: the session of a run. */
export const sessionOf = (run: string) => `(SELECT session_id FROM run WHERE id = ${run})`;
