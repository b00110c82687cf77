-- Rows as version 1 of the database wrote them. Never changed after that version was released.

INSERT INTO takes VALUES
    ('0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c01', 'quickbite/biggest-incident', 'answer',
     '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'complete', '2026-03-15T12:00:00.000Z', 'Europe/Paris',
     48000, 4800000, 'Desk microphone', '0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c01.wav',
     'Slower; and name the root cause', '[{"atFrame":48000,"frames":960,"cause":"device"}]',
     '[{"id":"m1","positionMs":47000,"label":"root cause"}]', NULL);
INSERT INTO takes VALUES
    ('0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c02', 'quickbite/biggest-incident', 'why-not-earlier',
     '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'recovered', '2026-03-15T12:05:00.000Z',
     'America/New_York', 44100, 1, '', '0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c02.wav', '', '[]', '[]',
     '2026-03-16T08:00:00.000Z');

INSERT INTO rehearsal_events VALUES
    (1, 'e1', '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'quickbite/biggest-incident',
     '2026-03-15T11:59:00.000Z', 'Europe/Paris', 'begun', '{}');
INSERT INTO rehearsal_events VALUES
    (2, 'e2', '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'quickbite/biggest-incident',
     '2026-03-15T12:02:00.000Z', 'Europe/Paris', 'take-kept',
     '{"take":"0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c01","part":"answer","durationMs":100000}');
INSERT INTO rehearsal_events VALUES
    (3, 'e3', '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'quickbite/biggest-incident',
     '2026-03-15T12:03:00.000Z', 'Europe/Paris', 'graded', '{"grade":2,"suggested":3}');
INSERT INTO rehearsal_events VALUES
    (7, 'e4', '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'quickbite/biggest-incident',
     '2026-03-15T12:04:00.000Z', 'Europe/Paris', 'undone', '{"event":"e3"}');

INSERT INTO ui_state VALUES ('practice/question', CAST('quickbite/biggest-incident' AS BLOB));
