#include "context/view/valuefields.h"

#include "widgets/growingtext.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>

namespace recount
{

NumberField::NumberField(CompanyEditor &editor, const QString &name, Range range, Read read,
                         Edit edit, QWidget *parent)
    : EditField(editor, name, parent), m_read(std::move(read)), m_number(new QSpinBox(this))
{
    m_number->setRange(range.least, range.most);
    // While "12" is typed, 1 is not meant.
    m_number->setKeyboardTracking(false);
    m_number->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    setInput(m_number, name);
    connect(m_number, &QSpinBox::valueChanged, this, [this, edit = std::move(edit)](int number) {
        if (number == m_known)
            setProblem({});
        else
            apply(edit(number));
    });
}

void NumberField::refresh(Pack &pack)
{
    const int number = m_read(pack);
    if (number == m_known)
        return;
    m_known = number;
    setProblem({});
    if (number == m_number->value())
        return;
    const QSignalBlocker blocker(m_number);
    m_number->setValue(number);
}

ChoiceField::ChoiceField(CompanyEditor &editor, const QString &name, const QStringList &choices,
                         Read read, Edit edit, QWidget *parent)
    : EditField(editor, name, parent), m_read(std::move(read)), m_choice(new QComboBox(this))
{
    m_choice->addItems(choices);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setInput(m_choice, name);
    // On X11 the name that a screen reader gets is what is chosen.
    m_choice->setAccessibleDescription(name);
    connect(m_choice, &QComboBox::activated, this, [this, edit = std::move(edit)](int choice) {
        if (choice != m_known)
            apply(edit(choice));
    });
}

void ChoiceField::refresh(Pack &pack)
{
    const int choice = m_read(pack);
    if (choice == m_known)
        return;
    m_known = choice;
    setProblem({});
    m_choice->setCurrentIndex(choice);
}

WordsField::WordsField(CompanyEditor &editor, const QString &name, const QString &prompt, Read read,
                       Edit edit, QWidget *parent)
    : EditField(editor, name, parent)
    , m_read(std::move(read))
    , m_text(new GrowingText(GrowingText::Lines::One, this))
{
    setInput(m_text, name);
    m_text->setPrompt(prompt);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, edit = std::move(edit)] {
        if (m_refreshing)
            return;
        const QStringList words = wordsBetweenCommas(m_text->text());
        if (words == m_known)
            setProblem({});
        else
            apply(edit(words));
    });
}

void WordsField::refresh(Pack &pack)
{
    const QStringList words = m_read(pack);
    if (words == m_known)
        return;
    m_known = words;
    setProblem({});
    // "Docker, " is being typed on.
    if (wordsBetweenCommas(m_text->text()) == words)
        return;
    const QScopedValueRollback refreshing(m_refreshing, true);
    m_text->replaceText(words.join(QStringLiteral(", ")));
}

QStringList wordsBetweenCommas(const QString &text)
{
    QStringList words;
    const auto parts = QStringView(text).split(QLatin1Char(','));
    for (const QStringView part : parts) {
        const QString word = part.toString().simplified();
        if (!word.isEmpty() && !words.contains(word))
            words << word;
    }
    return words;
}

} // namespace recount
