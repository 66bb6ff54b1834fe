import * as z from 'zod/mini';
import { isRightToLeft, say, type Language } from '../locales/say';
import { type Telling } from './actions';

const noticeSchema = z.readonly(
  z.object({
    language: z.string(),
    direction: z.enum(['rtl', 'ltr']),
    /** Of the window. */
    name: z.string(),
    title: z.string(),
    text: z.string(),
    details: z.optional(z.string()),
    labels: z.object({ close: z.string(), details: z.string() }),
  }),
);

/** All that the notice shows, in words, as it is handed to the dialog's page. */
export type NoticeContent = z.infer<typeof noticeSchema>;

/** What has to be told, put into words. */
export function composeNotice(language: Language, telling: Telling): NoticeContent {
  return {
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    name: say(language, 'pane.name'),
    title: say(language, telling.title),
    text: say(language, telling.message, telling.values),
    details: telling.details,
    labels: { close: say(language, 'commands.close'), details: say(language, 'pane.details') },
  };
}

/** The notice in a message from the command's page. Throws where it is none. */
export function readNotice(message: string): NoticeContent {
  return noticeSchema.parse(JSON.parse(message));
}
