#include "postmortem/checkrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PostMortemChecks)
};

/// One kind of thing that should not be shown. Group 1 of the pattern is what it is, if there is a
/// group.
struct Leak {
    QRegularExpression pattern;
    QString text;
    QByteArray instead;
    Finding::Severity severity;
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption);
}

QRegularExpression exactPattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text));
}

QList<Leak> leaks()
{
    constexpr auto error = Finding::Severity::Error;
    constexpr auto warning = Finding::Severity::Warning;
    const QString key =
        Texts::tr("This is a private key. Remove it, and replace it where it is used.");
    const QString token =
        Texts::tr("This looks like an access key or token. Remove it, and revoke it.");
    const QString password =
        Texts::tr("This looks like a password or secret. Remove it, and change it.");
    const QString mail = Texts::tr("This is a mail address. Write the role instead.");
    const QString address =
        Texts::tr("This is an internal address. Write what it is, such as “the database host”.");
    static const QList<QRegularExpression> patterns{
        exactPattern(
            "-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\\s\\S]{0,6000}?-----END [A-Z ]*PRIVATE "
            "KEY-----)?"),
        exactPattern(
            "\\b(?:(?:AKIA|ASIA)[A-Z0-9]{16}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\\w{22,}|"
            "glpat-[\\w-]{20,}|xox[abprs]-[\\w-]{10,}|sk_(?:live|test)_[A-Za-z0-9]{16,}|"
            "AIza[\\w-]{35}|npm_[A-Za-z0-9]{36}|hvs\\.[\\w-]{20,}|eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}"
            "\\.[\\w-]+)"),
        pattern("\\bbearer\\s+((?=[\\w.~+/-]{0,80}\\d)[\\w.~+/-]{20,}=*)"),
        pattern("\\b(?:pass(?:word|wd)?|pwd|secret|api[_-]?key|access[_-]?key|auth[_-]?token|token|"
                "mot de passe|client[_-]?secret)[\"']?\\s*[=:]\\s*[\"']?"
                "((?=[^\\s\"']{0,80}\\d)(?![<$\\[{*])[^\\s\"'`|,;)]{6,})"),
        pattern("\\b[a-z][a-z0-9+.-]*://[^\\s/:@]+:([^\\s/@<$\\[{*]+)@"),
        pattern("(?<![\\w.+@/-])(?!(?:git|noreply)@)[\\w.+-]+@(?!example\\.|[\\w.-]*\\bexample\\.)"
                "[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?![\\w@])"),
        pattern("(?<![\\w.])(?:10(?:\\.\\d{1,3}){3}|192\\.168(?:\\.\\d{1,3}){2}|172\\.(?:1[6-9]|"
                "2\\d|3[01])"
                "(?:\\.\\d{1,3}){2})(?![\\w.]|\\.\\d)"),
        pattern(
            "(?<![\\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:internal|local|corp|lan|intra|"
            "intranet)(?![\\w-]|\\.\\w)|\\bip-\\d{1,3}-\\d{1,3}-\\d{1,3}-\\d{1,3}\\b"),
    };
    return {
        {patterns.at(0), key, "[removed]", error},
        {patterns.at(1), token, "[removed]", error},
        {patterns.at(2), token, "[removed]", error},
        {patterns.at(3), password, "[removed]", error},
        {patterns.at(4), password, "[removed]", error},
        {patterns.at(5), mail, "[removed]", error},
        {patterns.at(6), address, "[internal address]", warning},
        {patterns.at(7), address, "[internal host]", warning},
    };
}

} // namespace

void pm43(CheckRun &run)
{
    const QString &text = run.prose().written();
    QList<ByteRange> told;
    for (const Leak &leak : leaks()) {
        auto matches = leak.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
            const ByteRange range =
                run.prose().bytes(match.capturedStart(group), match.capturedLength(group));
            const bool isTold = std::any_of(told.begin(), told.end(), [&](const ByteRange &other) {
                return other.begin < range.end && range.begin < other.end;
            });
            if (isTold || match.captured(group) == u"127.0.0.1")
                continue;
            told.append(range);
            offer(run.tellAs(leak.severity, QStringLiteral("PM43"), range, leak.text),
                  Texts::tr("Write “%1”").arg(QString::fromLatin1(leak.instead)),
                  {range, leak.instead});
        }
    }
}

} // namespace recount
