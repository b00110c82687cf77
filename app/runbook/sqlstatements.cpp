#include "runbook/sqlstatements.h"

namespace recount
{

namespace
{

/// A program that speaks SQL, and its options that are followed by a statement.
struct Client {
    const char *program;
    const char *options;
};

const Client *clientOf(const QString &program)
{
    static constexpr Client clients[] = {
        {"psql", "-c --command"},      {"mysql", "-e --execute"},
        {"mariadb", "-e --execute"},   {"sqlite3", ""},
        {"cockroach", "-e --execute"}, {"clickhouse-client", "-q --query"},
        {"sqlcmd", "-Q -q"},           {"sqlplus", ""},
        {"cqlsh", "-e --execute"},
    };
    for (const Client &client : clients) {
        if (program == QLatin1String(client.program))
            return &client;
    }
    return nullptr;
}

/// Behind a string, a quoted name or a comment that begins at `place`; `place` when none does.
qsizetype behindQuoted(const QString &text, qsizetype place)
{
    const QStringView rest = QStringView(text).sliced(place);
    const auto behind = [&](QLatin1String end, qsizetype skipped) {
        const qsizetype found = text.indexOf(end, place + skipped);
        return found < 0 ? text.size() : found + end.size();
    };
    if (rest.startsWith(u'\''))
        return behind(QLatin1String("'"), 1);
    if (rest.startsWith(QLatin1String("--")))
        return behind(QLatin1String("\n"), 2);
    if (rest.startsWith(QLatin1String("/*")))
        return behind(QLatin1String("*/"), 2);
    return place;
}

} // namespace

QList<SqlStatement> sqlStatements(const QString &text)
{
    QList<SqlStatement> found;
    SqlStatement one;
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            one.words.append(std::exchange(word, {}).toUpper());
    };
    const auto endStatement = [&](qsizetype place) {
        endWord();
        if (!one.words.isEmpty()) {
            one.length = place - one.from;
            found.append(one);
        }
        one = {};
    };
    qsizetype place = 0;
    while (place < text.size()) {
        const qsizetype behind = behindQuoted(text, place);
        if (behind > place) {
            endWord();
            place = behind;
            continue;
        }
        const QChar letter = text.at(place);
        if (letter.isLetterOrNumber() || letter == u'_') {
            if (word.isEmpty() && one.words.isEmpty())
                one.from = place;
            word += letter;
        } else if (letter == u';') {
            endStatement(place);
        } else {
            endWord();
        }
        ++place;
    }
    endStatement(text.size());
    return found;
}

QString sqlOf(const ShellCommand &command)
{
    const Client *client = clientOf(command.program);
    if (!client)
        return {};
    const QStringList options =
        QString::fromLatin1(client->options).split(u' ', Qt::SkipEmptyParts);
    QStringList texts;
    if (!command.input.isEmpty())
        texts.append(command.input);
    for (qsizetype i = 0; i < command.words.size(); ++i) {
        const QString &word = command.words.at(i).text;
        for (const QString &option : options) {
            if (word == option && i + 1 < command.words.size())
                texts.append(command.words.at(i + 1).text);
            else if (word.startsWith(QString(option + u'=')))
                texts.append(word.sliced(option.size() + 1));
            else if (option.size() == 2 && word.size() > 2 && word.startsWith(option))
                texts.append(word.sliced(2));
        }
    }
    // `psql -tAc "…"`, `sqlite3 file "…"`: a quoted word with spaces in it is the statement.
    if (texts.isEmpty()) {
        for (const ShellWord &word : command.words) {
            if (word.isQuoted && word.text.contains(u' '))
                texts.append(word.text);
        }
    }
    return texts.join(QLatin1String(";\n"));
}

} // namespace recount
