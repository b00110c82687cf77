#pragma once

#include "documents/spelling/personalwords.h"
#include "documents/spelling/spellchecker.h"
#include "documents/spelling/wordstocheck.h"

#include <QObject>
#include <QPointer>
#include <QTextBlock>
#include <QTimer>

namespace recount
{

/// Checks the spelling of a text in an editor, block by block, and remembers what it found.
class EditorSpelling : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Loading, NoDictionary, Ready };

    /// `folders` as dictionaryFolders() gives them; `wordsFile` keeps the user's own words.
    EditorSpelling(QStringList folders, const QString &wordsFile, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// That was asked for: "fr", "en-GB".
    const QString &language() const { return m_language; }
    /// Of the dictionary in use; empty without.
    QString dictionaryLanguage() const { return m_checker ? m_checker->language() : QString(); }
    bool isEnabled() const { return m_isEnabled; }
    void setEnabled(bool enabled);
    /// Loads its dictionary in the background.
    void setLanguage(const QString &language);
    /// Blocks of other documents, and of those too long to be highlighted, are not checked.
    void setDocument(QTextDocument *document);

    /// None while there is no dictionary.
    QList<WordPlace> misspelled(const QTextBlock &block);
    QStringList suggestions(const QString &word);
    /// Errors: those of PersonalWords::add().
    Result<void> addWord(const QString &word);

Q_SIGNALS:
    /// What misspelled() answers, or the state.
    void spellingChanged();

private:
    void load();
    void become(State state);
    void forget();
    void checkSome();

    QStringList m_folders;
    PersonalWords m_words;
    QString m_language;
    std::shared_ptr<SpellChecker> m_checker;
    QPointer<QTextDocument> m_document;
    State m_state = State::Off;
    bool m_isEnabled = true;
    int m_generation = 1; ///< of dictionary and words: what was found with another one counts not
    int m_nextBlock = 0;
    QTimer m_idle;
};

} // namespace recount
