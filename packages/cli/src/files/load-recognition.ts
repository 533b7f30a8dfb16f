import { recognitionFaultWords, replayRecognition } from '@khuyenhoc/core';
import { procedures } from '@khuyenhoc/rulebook';
import { makeIssue, type RecognitionEvents } from '@khuyenhoc/schemas';
import { UsageError } from '../usage-error.js';
import { loadDocument } from './load-document.js';
import { printIssues } from './print-issues.js';

/**
 * Reads the events of one candidate and checks that they fit each other; null after saying what is
 * wrong with them.
 *
 * @throws {@link UsageError} when the file is another kind of document
 */
export async function loadRecognition(file: string): Promise<RecognitionEvents | null> {
  const loaded = await loadDocument(file);
  if (!loaded.ok) {
    printIssues(file, loaded.issues);
    return null;
  }
  const { document, spotOf } = loaded;
  if (document.kind !== 'recognition-events') {
    throw new UsageError(
      `Tệp ${file} (${document.kind}) không dùng ở đây: cần sự kiện công nhận (recognition-events). / File ${file} (${document.kind}) is not used here: recognition events are.`,
    );
  }
  const { fault, trail } = replayRecognition(document.candidate, document.events, procedures);
  if (fault === null) return document;
  const path = ['events', trail.length];
  const message = {
    vi: recognitionFaultWords(fault, 'vi'),
    en: recognitionFaultWords(fault, 'en'),
  };
  const issue = makeIssue('event-refused', path, { received: fault.code });
  printIssues(file, [{ ...issue, spot: spotOf(path), message }]);
  return null;
}
