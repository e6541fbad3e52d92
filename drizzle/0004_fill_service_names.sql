-- What services of earlier versions of Sanad have to be found by; newer ones store it themselves.
INSERT INTO service_names (name_folded) SELECT DISTINCT name_folded FROM services;
--> statement-breakpoint
UPDATE services SET max_calendar_days = deadline_max * CASE deadline_unit
  WHEN 'MINUTE' THEN 1.0 / 1440 WHEN 'HOUR' THEN 1.0 / 24 WHEN 'DAY' THEN 1
  WHEN 'WEEK' THEN 7 WHEN 'MONTH' THEN 30 WHEN 'YEAR' THEN 365 END
WHERE deadline_max IS NOT NULL AND deadline_unit <> 'WORKING_DAY';
--> statement-breakpoint
-- Whoever writes entries of the search holds this row, so that the first building of them waits for him.
INSERT INTO search_state (id, version) VALUES (1, NULL) ON CONFLICT DO NOTHING;
