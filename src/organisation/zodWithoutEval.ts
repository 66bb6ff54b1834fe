import { config } from 'zod/mini';

/*
 * Imported before each schema is made: the add-in's pages forbid eval, and unless told, zod tries it first, which the browser
 * reports on the console.
 */
config({ jitless: true });
