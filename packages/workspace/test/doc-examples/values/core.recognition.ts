import {
  newRecognition,
  replayRecognition,
  type RecognitionState,
} from '../../../../core/dist/index.js';
import { procedures } from '../../../../rulebook/dist/index.js';
import type { RecognitionEvents } from '../../../../schemas/dist/index.js';
import { load, named } from './common.js';

export const file = load('recognition/commune') as RecognitionEvents;
export const { candidate } = file;
const [first] = file.events;
if (first === undefined) throw new Error('no event');
export const event = first;
export const commune25 = named(procedures, 'learning-community-commune-25-2023');
export const procedure = named(procedures, 'learning-community-commune-25-2023');
const [, filed] = commune25.steps;
if (filed === undefined) throw new Error('no step');
export const step = filed;
const started: RecognitionState = newRecognition(candidate);
export const state = started;
export const { state: replayed } = replayRecognition(
  candidate,
  file.events,
  procedures,
  '2026-06-30',
);
export const states = [replayed];
