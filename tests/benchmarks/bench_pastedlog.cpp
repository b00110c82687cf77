// Reading pasted text of 10 MB, as logs are and as they are worst.

#include "figures.h"
#include "postmortem/pastedlog.h"

using namespace recount;

namespace
{

constexpr double goalMs = 1000.0;

void read(Figures &figures, const char *what, const QByteArray &lines)
{
    const QByteArray text = lines.repeated(PastedLog::mostBytes / lines.size());
    figures.check(what, cpuMilliseconds([&] { readPastedLog(text); }), "ms", goalMs);
}

} // namespace

int main()
{
    Figures figures;
    read(figures, "ISO 8601 with stack traces",
         "2026-01-14T09:26:10.123Z ERROR [main] pool exhausted after 30 s of waiting\n"
         "java.lang.IllegalStateException: pool exhausted\n"
         "\tat com.example.Pool.take(Pool.java:120)\n");
    read(figures, "syslog", "Jan 14 09:26:10 db-1 postgres[12]: too many connections for role\n");
    read(
        figures, "web server",
        "10.0.0.7 - - [14/Jan/2026:09:26:10 +0100] \"GET /pay HTTP/1.1\" 502 157 \"-\" \"curl\"\n");
    read(figures, "JSON",
         "{\"level\":\"error\",\"ts\":\"2026-01-14T09:26:10Z\",\"msg\":\"pool "
         "exhausted\",\"pod\":\"web-1\"}\n");
    read(figures, "key=value", "ts=2026-01-14T09:26:10Z caller=a.go:1 level=warn msg=\"pool\"\n");
    read(figures, "chat", "Ana Kowalska  9:26 AM\nlooking at it\n");
    read(figures, "table", "| 2026-01-14 09:26 | alert | 5xx above 5 % | |\n");
    read(figures, "cells with tabs", "2026-01-14 09:26\talert\t5xx above 5 %\n");
    read(figures, "notes", "09:26 alert 5xx\n");
    read(figures, "the same in one line", "2026-01-14T09:26:10Z ");
    read(figures, "one letter in each line", "a\n");
    read(figures, "almost a time", "9:2\n");
    read(figures, "almost a name and a time", "A b 1:1\n");
    read(figures, "almost a table", "|a|b|\n");
    read(figures, "almost key=value", "ttt=t\n");
    const QByteArray rows =
        QByteArrayLiteral("2026-01-14 09:26:10 pool exhausted\n").repeated(PastedLog::mostRows);
    const PastedLog log = readPastedLog(rows);
    figures.check("the moments of 5,000 rows", cpuMilliseconds([&] {
                      log.withZone(QTimeZone("Europe/Paris"),
                                   {QTimeZone("America/New_York"), {2026, 1, 14}, {}},
                                   {2026, 2, 1});
                  }),
                  "ms", goalMs);
    return figures.exitCode();
}
