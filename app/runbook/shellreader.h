#pragma once

#include "runbook/shellwords.h"

namespace recount
{

/// Reads shell text from its beginning to its end once. Used by `shellCommands` only.
class ShellReader
{
public:
    ShellReader(QList<ShellCommand> &found, const QString &text) : m_found(found), m_text(text) {}

    void readAll();

private:
    struct Reading {
        QList<ShellWord> words;
        ShellCommand command;
        int index = -1;    ///< of its place in `m_found`; it is taken with the first word
        qsizetype end = 0; ///< behind its last word or redirection
    };
    struct HereDocument {
        QString end;
        bool mayBeIndented = false;
        int command = -1;
    };

    static constexpr int deepest = 24;

    bool atEnd() const { return m_place >= m_text.size(); }
    QChar at(qsizetype place) const;
    bool startsWith(QLatin1String words) const;

    void readList(QChar closing);
    void readWord(Reading &reading);
    void readDoubleQuoted(Reading &reading, ShellWord &word);
    void readDollar(Reading &reading, ShellWord &word);
    void readNested(Reading &reading, ShellWord &word, QChar closing);
    void readBackticks(Reading &reading, ShellWord &word);
    bool readPlaceholder(ShellWord &word);
    bool readRedirection(Reading &reading);
    void readHereDocuments();
    void skipBlanks();
    void skipComment();
    int begin(Reading &reading);
    void finish(Reading &reading, bool isPiped);

    QList<ShellCommand> &m_found;
    const QString &m_text;
    qsizetype m_place = 0;
    int m_depth = 0;
    int m_outer = -1;
    int m_piping = -1; ///< the command before the bar
    QList<HereDocument> m_hereDocuments;
};

} // namespace recount
