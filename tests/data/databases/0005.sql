-- Rows as version 5 of the database wrote them. Never changed after that version was released.

INSERT INTO takes VALUES
    ('0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c01', 'own-5f3a09c1/worst-day', 'answer',
     '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'complete', '2026-03-15T12:00:00.000Z', 'Europe/Paris',
     48000, 4800000, 'Desk microphone', '0b3c8a54-6f0e-4d53-9a63-0d1b6b1f5c01.wav', '', '[]', '[]',
     NULL);

INSERT INTO rehearsal_events VALUES
    (1, 'e1', '7c1e7a0e-3a0c-4f57-8a40-2f5f4d1c9a01', 'own-5f3a09c1/worst-day',
     '2026-03-15T11:59:00.000Z', 'Europe/Paris', 'begun', '{}');

INSERT INTO ui_state VALUES ('practice/question', CAST('own-5f3a09c1/worst-day' AS BLOB));

INSERT INTO company VALUES
    ('5f3a09c1-1b1e-4f0c-8c51-6a1a9f7d2e01', 'own-5f3a09c1',
     '{"formatVersion": 1, "id": "own-5f3a09c1", "language": "en", "title": "Mine",
       "introduction": "", "company": {"name": "", "whatItDoes": "", "people": 0, "developers": 0,
       "devops": 0, "teams": "", "yourRole": "", "duration": ""}, "stack": [], "weakPoints": [],
       "arrivalPriority": "", "phases": [], "fixesIntroduction": "", "fixes": [],
       "communicationIntroduction": "", "communication": [], "responsibilities": [],
       "practiceSteps": [], "questions": [], "tips": [], "documents": []}',
     'quickbite', '2026-03-15T12:00:00.000Z', '2026-03-16T12:00:00.000Z', NULL, 3);

INSERT INTO company_bin VALUES
    ('9d1c7a54-0c0e-4e0b-9a40-0d1b6b1f5c07', '5f3a09c1-1b1e-4f0c-8c51-6a1a9f7d2e01', 'fix', 2,
     '{"formatVersion": 1, "id": "own-5f3a09c1", "language": "en", "title": "",
       "introduction": "", "company": {"name": "", "whatItDoes": "", "people": 0, "developers": 0,
       "devops": 0, "teams": "", "yourRole": "", "duration": ""}, "stack": [], "weakPoints": [],
       "arrivalPriority": "", "phases": [], "fixesIntroduction": "", "fixes": [{"id": "disk",
       "incident": "Disk full", "quickfix": "Free space", "month": 4}],
       "communicationIntroduction": "", "communication": [], "responsibilities": [],
       "practiceSteps": [], "questions": [], "tips": [], "documents": []}',
     '[{"list":"entry.fixes","from":"m04-disk","to":"disk","position":0}]',
     '2026-03-16T11:00:00.000Z');

INSERT INTO drill_events VALUES
    (1, 'd1', 'own-5f3a09c1', 'recall-why', 'm04-disk', '2026-03-16T12:00:00.000Z', 'Europe/Paris',
     1, 21000);
INSERT INTO drill_events VALUES
    (4, 'd2', 'own-5f3a09c1', 'recall-why', 'm04-disk', '2026-03-17T23:30:00.000Z',
     'America/New_York', 3, 0);

INSERT INTO document_snapshot VALUES
    (7, '01HXCHECKOUT', '/home/me/post-mortems/checkout-slow.md', '2026-03-17T09:00:00.000Z', 'saved',
     'c96a1c3b3538ff74e60edd3929d56fd9b0bc8e590817bbd410ae0c6ae4288276', 16,
     X'00000010789c535670ce484dcece2f2d5128cec92fe702002bec0569');

INSERT INTO document_index VALUES
    ('/home/me/post-mortems', '2026/checkout-slow.md', 16, '2026-03-17T09:00:00.000Z',
     'Checkout slow', 'post-mortem', '{"severity":"SEV2","service":"shop"}', '', 1);

INSERT INTO branch_reviews VALUES
    (1, 'b1', '01HXRUNBOOK', 'S2/contains “too many connections”', '2026-03-18T22:10:00.000Z',
     'Europe/Paris', 1);
INSERT INTO branch_reviews VALUES
    (3, 'b2', '01HXRUNBOOK', 'S2/contains “too many connections”', '2026-03-20T08:00:00.000Z',
     'Europe/Paris', 3);

INSERT INTO runbook_drills VALUES
    (2, 'r1', '01HXRUNBOOK', 'c96a1c3b3538ff74e60edd3929d56fd9b0bc8e590817bbd410ae0c6ae4288276', 7,
     '2026-03-18T22:30:00.000Z', 'Europe/Paris', 1, 750000, 540000, 1, 0, 1);
