import { RegulationFileError } from './fileError';

/** A thousand times what a regulation has. */
const mostBytes = 20_000_000;
/** Signs of control that no text has; the end-of-file sign of DOS may be there. */
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/u; // eslint-disable-line no-control-regex
/** Files that are made of letters and yet are no text that a person wrote. */
const otherKinds = /^\s*(?:%PDF-|\{\\rtf|<!doctype html|<html|<\?xml)/iu;

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or what old Arabic Windows writes (windows-1256) where it is not UTF-8.
 * @throws RegulationFileError `too-large`, or `not-text` for anything else: a PDF, a picture, a web page
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new RegulationFileError('too-large', `${bytes.length} bytes`);
  const text = decoded(bytes);
  if (control.test(text) || otherKinds.test(text))
    throw new RegulationFileError('not-text', text.slice(0, 20));
  return text.replaceAll('\u001a', '');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\ufffd/gu)?.length ?? 0;
  // A byte or two may be spoilt, as where a file was cut off; another encoding leaves hardly a letter right.
  const right = text.match(/[\u0080-\ufffc]/gu)?.length ?? 0;
  return wrong === 0 || wrong * 10 < right ? text : new TextDecoder('windows-1256').decode(bytes);
}
