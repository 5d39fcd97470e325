/** Where an uploaded image is served, without a login: its id cannot be guessed. */
export const imagePath = (id: string) => `/api/images/${id}`;
