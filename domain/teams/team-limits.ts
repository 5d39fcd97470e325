export const TEAMS_MAX = 8;
export const TEAM_NAME_MAX = 24;
/** People who may share one device. */
export const SHARED_BY_MAX = 8;
