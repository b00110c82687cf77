#include "checkcases.h"

namespace recount
{

namespace
{

QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *text : list)
        all.append(QString::fromUtf8(text));
    return all;
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList manyActions()
{
    QString actions;
    for (int i = 4; i < 14; ++i)
        actions +=
            QStringLiteral("- [ ] **AI-%1** [DEVS] Limit queue %1 to 500 entries · prevent · "
                           "owner: Rui · due: 2026-02-09 · P%2 · done when: entry 501 is "
                           "refused · PAY-5%1 · addresses F1\n")
                .arg(i)
                .arg(i % 4);
    return {QStringLiteral("\n## Lessons learned\n"),
            actions + QStringLiteral("\n## Lessons learned\n")};
}

} // namespace

QList<CheckCase> casesThatAreTold()
{
    const char *detection = "The page on payment errors rang 8 minutes after the start.";
    const auto inDetection = [&](const char *text) {
        return QStringList{utf8(detection), utf8(detection) + u' ' + utf8(text)};
    };
    return {
        {"no reason", "PM00",
         texts({"## Ruled out\n",
                "## Ruled out\n\n<!-- recount:ignore PM16 until=2026-03-01 by=ana "
                "-->\n"}),
         utf8("recount:ignore PM16")},
        {"expired", "PM00",
         texts({"## Ruled out\n",
                "## Ruled out\n\n<!-- recount:ignore PM16 until=2026-01-20 by=ana "
                "reason=\"gone\" -->\n"}),
         utf8("recount:ignore PM16")},
        {"two owners", "PM01", texts({"Ines Duarte, payments lead", "Ines Duarte, Rui Costa"}),
         utf8("Ines Duarte, Rui Costa")},
        {"no owner", "PM01", texts({"| Owner | Ines Duarte, payments lead |\n", ""}), {}},
        {"no severity", "PM02", texts({"| Severity | P2 |\n", ""}), {}},
        {"silent change", "PM02", texts({"| P2 |", "| P1 (peak P1, final P2) |"}),
         utf8("P1 (peak P1, final P2)")},
        {"no end", "PM03", texts({"status, **resolved**", "status"}), utf8("## Timeline")},
        {"wrong order", "PM04", texts({"status, **resolved**", "status, **introduced**"}),
         utf8("09:12 | symptom, **started**")},
        {"no zone", "PM05",
         texts({"zone: Europe/Lisbon\n", "", "All times in Lisbon time.\n\n", ""}),
         utf8("## Timeline")},
        {"two zones", "PM05", texts({"| 10:05 | discovery", "| 10:05 CET | discovery"}),
         utf8("## Timeline")},
        {"wrong duration", "PM06", texts({"Duration | 41 min", "Duration | 50 min"}),
         utf8("50 min")},
        {"wrong time to resolve", "PM06", texts({"1 h 28 min", "1 h 18 min"}), utf8("1 h 18 min")},
        {"wrong length in the title", "PM06",
         texts({"errors for 41 minutes", "errors for 2 hours"}), utf8("2 hours")},
        {"no number", "PM07",
         texts({"",
                "# Slow shop\n\n| | |\n| --- | --- |\n| Severity | P2 |\n\n## Impact\n\nCustomers "
                "had problems.\n"}),
         utf8("## Impact")},
        {"unknown", "PM08", texts({"and 120 orders are lost", "and the lost orders are unknown"}),
         utf8("unknown")},
        {"only users", "PM09", texts({"", "# Slow shop\n\n## Impact\n\n3,000 users saw errors.\n"}),
         utf8("## Impact")},
        {"outage", "PM10", texts({"were answered with an\nerror", "had an outage"}),
         utf8("an outage")},
        {"vague summary", "PM11", texts({"from 09:12, for 41 minutes,", ""}), utf8("## Summary")},
        {"long summary", "PM11",
         texts({"order again.\n", "order again. It was cold. It was dark. It was early.\n"}),
         utf8("## Summary")},
        {"no detection", "PM12",
         texts({"Method: alert. The page on payment errors rang 8 minutes after the start.",
                "It was seen at 09:20."}),
         utf8("## Detection")},
        {"found by customers", "PM13",
         texts({"Method: alert.", "Method: a customer called.", "· detect ·", "· mitigate ·"}),
         utf8("## Detection")},
        {"begins with the alert", "PM14",
         texts({"alert, **detected**", "alert", "lead-up |", "lead-up, **detected** |"}),
         utf8("New pool settings")},
        {"gap", "PM15",
         texts({"| 09:24 | action, **acknowledged** | The payments on-call opens the overview of "
                "the checkout | [chat](chat/0924.md) |\n",
                "",
                "| 09:30 | communication | Status page: payments are slow | "
                "[entry](status/88.md) |\n",
                "",
                "| 09:41 | decision | Restore the old settings instead of raising the limit of the "
                "database: known to work, 10 minutes | [chat](chat/0941.md) |\n",
                ""}),
         utf8("09:53 | action")},
        {"no evidence", "PM16", texts({"[page](alerts/4711.md)", ""}), utf8("09:20 | alert")},
        {"reason among facts", "PM17",
         texts({"are active on all instances", "are active because the limit was small"}),
         utf8("because")},
        {"human error", "PM18", texts({"Nothing compares", "Human error: nothing compares"}),
         utf8("Human error")},
        {"forgot", "PM18", inDetection("Somebody forgot to set the limit."), utf8("forgot to")},
        {"engineer as the cause", "PM19",
         texts(
             {"Nothing compares", "The on-call engineer deployed a large pool. Nothing compares"}),
         utf8("engineer deployed")},
        {"person as a factor", "PM19",
         texts({"(config) The limit", "(config) A developer pushed without a test. The limit"}),
         utf8("developer pushed")},
        {"handle", "PM20", texts({"The payments on-call opens", "@piotr opens"}), utf8("@piotr")},
        {"name", "PM20", texts({"The payments on-call opens", "Ines Duarte opens"}),
         utf8("Ines Duarte")},
        {"exclamation", "PM21", texts({"payments are slow |", "payments are slow!! |"}),
         utf8("!!")},
        {"nightmare", "PM21", inDetection("It was a nightmare."), utf8("nightmare")},
        {"failed to notice", "PM22",
         texts({"Old settings are active", "The team failed to notice it"}),
         utf8("failed to notice")},
        {"should have", "PM22", texts({"The queue of", "It should have been seen. The queue of"}),
         utf8("should have been")},
        {"cause is the trigger", "PM23",
         texts({"Nothing compares the size of a pool, times the number of instances, with what the "
                "database accepts. A value that is too\nlarge stays invisible until so many "
                "connections are needed at once.",
                "The rollout of new pool settings at 08:55 and the traffic of the morning."}),
         utf8("## Root cause")},
        {"cause is a deployment", "PM23",
         texts({"Nothing compares the size of a pool, times the number of instances, with what the "
                "database accepts. A value that is too\nlarge stays invisible until so many "
                "connections are needed at once.",
                "The deployment of version 4.2."}),
         utf8("## Root cause")},
        {"no factors", "PM24",
         texts(
             {"- **F1** (config) The limit of the database is written down in no place that a "
              "build could read.\n",
              "",
              "- **F2** (monitoring) There is no chart of the connections that are in use, and no "
              "page when they run out.\n",
              ""}),
         utf8("## Contributing factors")},
        {"not verified", "PM25",
         texts({"- Verified: 2026-01-14 09:58, errors below 0.1 % for 5 minutes\n", ""}),
         utf8("Q1: Restore")},
        {"verified at no time", "PM25",
         texts({"Verified: 2026-01-14 09:58, errors", "Verified: errors"}),
         utf8("errors below 0.1 %")},
        {"no end of the quickfix", "PM26", texts({"In place: no", "In place: yes"}), utf8("yes")},
        {"no permanent fix", "PM27", texts({"· prevent ·", "· investigate ·"}),
         utf8("## Permanent fix")},
        {"no owner of an action", "PM28", texts({" · owner: Tiago", ""}), utf8("Page when 80 %")},
        {"team as owner", "PM28", texts({"owner: Tiago", "owner: the team"}), utf8("the team")},
        {"two owners of an action", "PM28", texts({"owner: Tiago", "owner: Tiago and Rui"}),
         utf8("Tiago and Rui")},
        {"no due date", "PM29", texts({" · due: 2026-02-04", ""}), utf8("Page when 80 %")},
        {"due soon", "PM29", texts({"due: 2026-02-04", "due: soon"}), utf8("soon")},
        {"due before the incident", "PM29", texts({"due: 2026-02-04", "due: 2025-02-04"}),
         utf8("2025-02-04")},
        {"due too late", "PM29", texts({"due: 2026-02-04", "due: 2026-06-04"}), utf8("2026-06-04")},
        {"improve", "PM30", texts({"Page when 80 %", "Improve the page for 80 %"}),
         utf8("Improve the page")},
        {"look into", "PM30", texts({"Page when 80 %", "Look into pages for 80 %"}),
         utf8("Look into pages")},
        {"consider", "PM30", texts({"Page when 80 %", "Consider a page for 80 %"}),
         utf8("Consider a page")},
        {"ensure", "PM30", texts({"Page when 80 %", "Ensure that 80 %"}), utf8("Ensure that")},
        {"no done-when", "PM31",
         texts({" · done when: the release page has the step and 1 release used it", ""}),
         utf8("Roll out settings")},
        {"empty done-when", "PM31",
         texts({"done when: the release page has the step and 1 release used it",
                "done when: fixed"}),
         utf8("fixed")},
        {"remind", "PM32",
         texts({"Roll out settings to one instance for 15 minutes first",
                "Remind everyone to roll out slowly"}),
         utf8("Remind everyone")},
        {"same priority", "PM33", texts({"· P1 ·", "· P2 ·", "· P3 ·", "· P2 ·"}),
         utf8("## Permanent fix")},
        {"no priority", "PM33", texts({" · P1", "", " · P2 ·", " ·", " · P3", ""}),
         utf8("## Permanent fix")},
        {"repair only", "PM34", texts({"· prevent ·", "· repair ·"}), utf8("## Permanent fix")},
        {"action for nothing", "PM35", texts({"OPS-77 · addresses F2", "OPS-77"}),
         utf8("Page when 80 %")},
        {"unknown factor", "PM35", texts({"OPS-77 · addresses F2", "OPS-77 · addresses F2, F9"}),
         utf8("Page when 80 %")},
        {"many actions", "PM36", manyActions(), utf8("## Permanent fix")},
        {"no tag", "PM37", texts({"[DEVOPS] Page", "Page"}), utf8("Page when 80 %")},
        {"no tag of a process", "PM37",
         texts({"[PROCESS] Roll", "Roll", "· mitigate ·", "· process ·"}),
         utf8("Roll out settings")},
        {"one side only", "PM37", texts({"[DEVOPS]", "[DEVS]", "[PROCESS]", "[DEVS]"}),
         utf8("## Permanent fix")},
        {"no ticket", "PM38", texts({" · PAY-412", ""}), utf8("Reject pool settings"), true},
        {"no luck", "PM39",
         texts({"### Where we got lucky\n\n- The sale of spring bulbs, with 3 times the traffic, "
                "began "
                "a day later.\n",
                ""}),
         utf8("## Lessons learned")},
        {"lesson is an action", "PM39",
         texts({"- The old settings were back 12 minutes after the decision.",
                "- Page when 80 % of the connections are in use"}),
         utf8("Page when 80 %")},
        {"empty list of lessons", "PM39",
         texts({"", "# T\n\n## Lessons learned\n\n-\n\n## Related\n"}), utf8("## Lessons learned")},
        {"short form", "PM40", inDetection("The PSP answered. The PSP was fine."), utf8("PSP")},
        {"todo", "PM41", texts({"### Went wrong\n\n", "### Went wrong\n\n- TODO\n"}), utf8("TODO")},
        {"points", "PM41", texts({"### Went wrong\n\n", "### Went wrong\n\n- ...\n"}), utf8("...")},
        {"empty row", "PM41", texts({"| 10:05 |", "| | | | |\n| 10:05 |"}), utf8("| | | | |")},
        {"row without an event", "PM41", texts({"| 10:05 |", "| 10:02 | | | |\n| 10:05 |"}),
         utf8("| 10:02 | | | |")},
        {"late after a P1", "PM42",
         texts({"| P2 |", "| P1 |", "Published | 2026-01-16", "Published | 2026-01-19"}),
         utf8("2026-01-19"), true},
        {"late", "PM42", texts({"Published | 2026-01-16", "Published | 2026-02-20"}),
         utf8("2026-02-20"), true},
        {"password", "PM43", inDetection("The line was password=hunter22x."), utf8("hunter22x")},
        {"mail", "PM43", inDetection("Ask rui@larkspur.test about it."), utf8("rui@larkspur.test")},
        {"key", "PM43", inDetection("AKIAABCDEFGHIJKLMNOP was used."),
         utf8("AKIAABCDEFGHIJKLMNOP")},
        {"internal address", "PM43", inDetection("It ran on `10.20.0.7`."), utf8("10.20.0.7")},
        {"internal host", "PM43", inDetection("It ran on db1.prod.internal."),
         utf8("db1.prod.internal")},
        {"similar incident", "PM44",
         texts({"- [Reports took all connections](2025-11-03-reports.md): same trigger, another "
                "cause\n",
                ""}),
         utf8("## Related")},
        {"many", "PM45", texts({"About 310 customers", "Many customers"}), utf8("Many")},
        {"overdue", "PM46", texts({"due: 2026-02-04", "due: 2026-01-20"}), utf8("2026-01-20")},
        {"done at no time", "PM46", texts({" · done: 2026-01-22", ""}),
         utf8("Reject pool settings")},
        {"budget", "PM47",
         texts({"for 3 hours.\n",
                "for 3 hours.\n- It used 34 % of the error budget of the month.\n"}),
         utf8("34 % of the error budget")},
        {"one-off", "PM48", inDetection("This was a one-off."), utf8("a one-off")},
        {"dashboard", "PM49",
         texts({"Page when 80 % of the connections are in use",
                "Add a dashboard of the connections"}),
         utf8("Add a dashboard")},
        {"no decision", "PM50", texts({"| decision |", "| action |"}), utf8("## Timeline")},
        {"no options", "PM50",
         texts({"Restore the old settings instead of raising the limit of the database: known to "
                "work, 10 minutes",
                "Restore the old settings"}),
         utf8("09:41 | decision")},
        {"nothing ruled out", "PM51",
         texts(
             {"- The payment provider: its own latency was flat all morning (6 minutes).\n- A slow "
              "query: the 20 longest ones were the same as on the day before (9 minutes).\n",
              ""}),
         utf8("## Ruled out")},
        {"nothing measured", "PM52",
         texts({"a build with 400 connections fails", "a build with too many connections fails",
                "a load test with 250 connections rings the pager", "the pager rings"}),
         utf8("## Permanent fix")},
        {"only processes", "PM52", texts({"[DEVS]", "[PROCESS]", "[DEVOPS]", "[PROCESS]"}),
         utf8("## Permanent fix")},
        {"no decision of mine", "PM53", texts({"I decided to restore", "It was agreed to restore"}),
         utf8("## My role")},
        {"no role",
         "PM53",
         texts({"## My role\n\nI was the second responder. I decided to restore the old settings "
                "before we knew the cause, as that took 10 minutes and\ncould be undone.\n\n",
                ""}),
         {}},
    };
}

QList<CheckCase> casesThatAreFine()
{
    const char *detection = "The page on payment errors rang 8 minutes after the start.";
    const auto inDetection = [&](const char *text) {
        return QStringList{utf8(detection), utf8(detection) + u' ' + utf8(text)};
    };
    return {
        {"one day off is within a range",
         "PM06",
         texts({"Duration | 41 min", "Duration | 42 min"}),
         {}},
        {"going on",
         "PM03",
         texts({"status, **resolved**", "status", "Duration | 41 min", "Duration | ongoing"}),
         {}},
        {"near miss",
         "PM03",
         texts({"", "# Nearly full\n\n| | |\n| --- | --- |\n| Kind | near-miss |\n"}),
         {}},
        {"near miss has no impact",
         "PM07",
         texts({"", "# Nearly full\n\n| | |\n| --- | --- |\n| Kind | near-miss |\n"}),
         {}},
        {"unknown with a reason",
         "PM08",
         texts({"and 120 orders are lost",
                "and the lost orders are unknown, because no log is kept "
                "of them; finance asks the bank"}),
         {}},
        {"all was down",
         "PM10",
         texts({"were answered with an\nerror", "had an outage", "| degraded | 8 % |",
                "| down | 100 % |"}),
         {}},
        {"no outage",
         "PM10",
         texts({"were answered with an\nerror", "failed, but there was no outage"}),
         {}},
        {"not blamed", "PM18", inDetection("It was no human error."), {}},
        {"quoted", "PM18", inDetection("The first report said “human error”."), {}},
        {"straight quotes", "PM18", inDetection("The first report said \"human error\"."), {}},
        {"code", "PM18", inDetection("The log said `forgot to close`."), {}},
        {"quotation", "PM18", inDetection("It rang.\n\n> a careless restart\n"), {}},
        {"passive voice", "PM18", inDetection("The pool was configured with 60 connections."), {}},
        {"passive voice",
         "PM19",
         texts({"Nothing compares", "The pool was configured by hand. Nothing compares"}),
         {}},
        {"tool of a team",
         "PM19",
         texts(
             {"Nothing compares", "The tool that the team used shows no limit. Nothing compares"}),
         {}},
        {"as they should",
         "PM17",
         texts({"are active on all instances", "are active as they should be"}),
         {}},
        {"reason in the analysis", "PM17", inDetection("It rang because of the errors."), {}},
        {"counterfactual in the lessons",
         "PM22",
         texts({"- The overview showed", "- We could have looked. The overview showed"}),
         {}},
        {"a machine that failed",
         "PM22",
         texts({"Old settings are active", "Two pods failed to start; old settings are active"}),
         {}},
        {"scope of a package", "PM20", inDetection("It uses @angular/core and user@host."), {}},
        {"owner", "PM20", texts({"Ines Duarte, payments lead", "Julia Roth, payments lead"}), {}},
        {"not equal", "PM21", inDetection("The rule is `a !== b`."), {}},
        {"explained",
         "PM40",
         inDetection("The payment service provider (PSP) answered. The PSP was fine."),
         {}},
        {"explained by another name",
         "PM40",
         inDetection("It asks Payment Logs (or PLG). The PLG was fine."),
         {}},
        {"decimal points", "PM41", inDetection("It waited... and rang."), {}},
        {"to do in code", "PM41", inDetection("The code says `TODO`."), {}},
        {"example mail", "PM43", inDetection("Mails went to test@example.com."), {}},
        {"placeholder of a password", "PM43", inDetection("Set password=<PASSWORD> first."), {}},
        {"version", "PM43", inDetection("Version 10.2.1 was installed."), {}},
        {"investigation with an end",
         "PM30",
         texts({"Page when 80 % of the connections are in use · detect",
                "Investigate which queries "
                "stay open · investigate"}),
         {}},
        {"given up",
         "PM28",
         texts({"- [ ] **AI-2**",
                "- [ ] **AI-4** [DEVS] Move to another database · won't do: too dear "
                "for this\n- [ ] **AI-2**"}),
         {}},
        {"accepted",
         "PM35",
         texts({"page when they run out.", "page when they run out. Accepted risk until March.",
                "OPS-77 · addresses F2", "OPS-77 · addresses F1"}),
         {}},
        {"none needed",
         "PM25",
         texts({"", "# T\n\n## Quickfix\n\nNone needed, because the queue emptied by itself.\n"}),
         {}},
        {"dashboard with a page",
         "PM49",
         texts({"Page when 80 % of the connections are in use",
                "Add a dashboard of the connections and an alert at 80 %"}),
         {}},
        {"small part of the budget",
         "PM47",
         texts(
             {"for 3 hours.\n", "for 3 hours.\n- It used 4 % of the error budget of the month.\n"}),
         {}},
        {"first action for the budget",
         "PM47",
         texts({"for 3 hours.\n", "for 3 hours.\n- It used 34 % of the error budget.\n", "· P1 ·",
                "· P0 ·"}),
         {}},
        {"how many", "PM45", texts({"About 310 customers", "It is known how many customers"}), {}},
        {"published after a weekend",
         "PM42",
         texts({"Published | 2026-01-16", "Published | 2026-01-21"}),
         {},
         true},
    };
}

} // namespace recount
