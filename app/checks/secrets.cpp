#include "checks/secrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace recount
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

/// One kind of thing that should not be shown. Group 1 of the pattern is what it is, if there is a
/// group.
struct Leak {
    FoundSecret::Kind kind;
    QRegularExpression pattern;
    QString text;
    QByteArray instead;
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
        pattern("\\b(?:[A-Z]+_)*(?:(?:pg)?pass(?:word|wd)?|(?:mysql_)?pwd|secret|api[_-]?key|"
                "access[_-]?key|auth[_-]?token|token|"
                "mot de passe|client[_-]?secret)[\"']?\\s*[=:]\\s*[\"']?"
                "((?=[^\\s\"']{0,80}\\d)(?![<$\\[{*])[^\\s\"'`|,;)]{5,}[^\\s\"'`|,;).:!?])"),
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
        {FoundSecret::Kind::PrivateKey, patterns.at(0), key, "[removed]"},
        {FoundSecret::Kind::Token, patterns.at(1), token, "[removed]"},
        {FoundSecret::Kind::Token, patterns.at(2), token, "[removed]"},
        {FoundSecret::Kind::Password, patterns.at(3), password, "[removed]"},
        {FoundSecret::Kind::Password, patterns.at(4), password, "[removed]"},
        {FoundSecret::Kind::MailAddress, patterns.at(5), mail, "[removed]"},
        {FoundSecret::Kind::InternalAddress, patterns.at(6), address, "[internal address]"},
        {FoundSecret::Kind::InternalAddress, patterns.at(7), address, "[internal host]"},
    };
}

} // namespace

QList<FoundSecret> secretsIn(const Prose &prose)
{
    const QString &text = prose.written();
    QList<FoundSecret> found;
    for (const Leak &leak : leaks()) {
        auto matches = leak.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
            const ByteRange range =
                prose.bytes(match.capturedStart(group), match.capturedLength(group));
            const bool isFound = std::any_of(found.begin(), found.end(), [&](const auto &other) {
                return other.range.begin < range.end && range.begin < other.range.end;
            });
            if (!isFound && match.captured(group) != u"127.0.0.1")
                found.append({leak.kind, range, leak.text, leak.instead});
        }
    }
    return found;
}

} // namespace recount
