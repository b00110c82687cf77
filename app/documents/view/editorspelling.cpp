#include "documents/view/editorspelling.h"

#include "documents/spelling/fieldwords.h"
#include "documents/view/markdownhighlighter.h"
#include "foundation/pooljob.h"
#include "storage/whendone.h"

#include <QElapsedTimer>
#include <QTextDocument>

namespace recount
{

namespace
{

constexpr int sliceMs = 4;

/// What was found in a block, and in which text.
class BlockSpelling : public QTextBlockUserData
{
public:
    int generation = 0;
    size_t text = 0;
    QList<WordPlace> wrong;
};

} // namespace

EditorSpelling::EditorSpelling(QStringList folders, const QString &wordsFile, QObject *parent)
    : QObject(parent), m_folders(std::move(folders)), m_words(wordsFile)
{
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &EditorSpelling::checkSome);
    // Without its file there are no words, which is nothing to stop writing for.
    if (!m_words.read())
        return;
}

void EditorSpelling::setEnabled(bool enabled)
{
    if (enabled == m_isEnabled)
        return;
    m_isEnabled = enabled;
    load();
}

void EditorSpelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    load();
}

void EditorSpelling::setDocument(QTextDocument *document)
{
    m_document = document;
    m_nextBlock = 0;
    if (m_state == State::Ready && m_document != nullptr)
        m_idle.start();
    Q_EMIT spellingChanged();
}

void EditorSpelling::load()
{
    forget();
    m_checker.reset();
    if (!m_isEnabled || m_language.isEmpty()) {
        become(State::Off);
        return;
    }
    become(State::Loading);
    const int generation = m_generation;
    const auto open = [folders = m_folders, language = m_language] {
        const auto dictionary = dictionaryFor(language, dictionariesIn(folders));
        return dictionary ? SpellChecker::open(*dictionary).value_or(nullptr) : nullptr;
    };
    whenDone(this, runInPool(open), [this, generation](std::shared_ptr<SpellChecker> checker) {
        if (generation != m_generation)
            return;
        m_checker = std::move(checker);
        become(m_checker ? State::Ready : State::NoDictionary);
    });
}

void EditorSpelling::become(State state)
{
    m_state = state;
    m_nextBlock = 0;
    if (state == State::Ready && m_document != nullptr)
        m_idle.start();
    else
        m_idle.stop();
    Q_EMIT spellingChanged();
}

void EditorSpelling::forget()
{
    ++m_generation;
    m_nextBlock = 0;
}

QList<WordPlace> EditorSpelling::misspelled(const QTextBlock &block)
{
    if (m_state != State::Ready || m_document == nullptr || block.document() != m_document)
        return {};
    QTextBlock mine = block;
    auto *known = static_cast<BlockSpelling *>(mine.userData());
    if (known == nullptr) {
        known = new BlockSpelling;
        mine.setUserData(known);
    }
    const QString text = block.text();
    const int state = lineStateBefore(block);
    const size_t hash = qHash(text, size_t(state + 1));
    if (known->generation == m_generation && known->text == hash)
        return known->wrong;
    known->generation = m_generation;
    known->text = hash;
    known->wrong.clear();
    for (const WordPlace &place : wordsToCheck(text, readMarkdownLine(text, state))) {
        const QString word = text.mid(place.begin, place.length);
        if (!isFieldWord(word) && !m_words.contains(word) && !m_checker->isRight(word))
            known->wrong.append(place);
    }
    return known->wrong;
}

QStringList EditorSpelling::suggestions(const QString &word)
{
    return m_checker ? m_checker->suggestions(word) : QStringList();
}

Result<void> EditorSpelling::addWord(const QString &word)
{
    const Result<void> added = m_words.add(word);
    if (added) {
        forget();
        become(m_state);
    }
    return added;
}

/// A little at a time, so that scrolling finds what is already known.
void EditorSpelling::checkSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_document != nullptr && timer.elapsed() < sliceMs) {
        const QTextBlock block = m_document->findBlockByNumber(m_nextBlock);
        if (!block.isValid()) {
            m_idle.stop();
            return;
        }
        misspelled(block);
        ++m_nextBlock;
    }
}

} // namespace recount
