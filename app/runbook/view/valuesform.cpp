#include "runbook/view/valuesform.h"

#include "widgets/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int gap = 4;
constexpr int betweenFields = 10;

} // namespace

ValuesForm::ValuesForm(const QList<Placeholder> &asked, const QHash<QString, QString> &known,
                       Fill fill, QWidget *parent)
    : QWidget(parent), m_fill(std::move(fill))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(betweenFields);
    for (const Placeholder &placeholder : asked)
        addField(placeholder, known.value(placeholder.name));
}

void ValuesForm::addField(const Placeholder &placeholder, const QString &known)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(gap);
    const QString words = placeholder.meaning.isEmpty()
                              ? placeholder.name
                              : tr("%1: %2").arg(placeholder.name, placeholder.meaning);
    auto *label = new TextLabel(TextLabel::Role::Small, words, this);
    lines->addWidget(label);
    auto *wrong = new TextLabel(TextLabel::Role::Small, this);
    wrong->hide();
    const auto take = [this, wrong, name = placeholder.name](const QString &value) {
        const Result<void> taken = m_fill(name, value);
        wrong->setText(taken ? QString() : taken.error().userText);
        wrong->setVisible(!taken);
        if (taken)
            Q_EMIT filled();
    };
    QWidget *input = nullptr;
    if (!placeholder.values.isEmpty()) {
        auto *choice = new QComboBox(this);
        choice->addItems(placeholder.values);
        choice->setCurrentIndex(int(placeholder.values.indexOf(known)));
        connect(choice, &QComboBox::textActivated, this, take);
        input = choice;
    } else {
        auto *line = new QLineEdit(known, this);
        line->setPlaceholderText(placeholder.example);
        if (placeholder.type == PlaceholderType::Secret)
            line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textEdited, this,
                [take](const QString &value) { take(value.trimmed()); });
        input = line;
    }
    label->setBuddy(input);
    input->setAccessibleName(words);
    input->setAccessibleDescription(placeholder.howToFind);
    lines->addWidget(input);
    if (!placeholder.howToFind.isEmpty())
        lines->addWidget(new TextLabel(TextLabel::Role::Small,
                                       tr("To find it: %1").arg(placeholder.howToFind), this));
    lines->addWidget(wrong);
    static_cast<QVBoxLayout *>(layout())->addLayout(lines);
    if (!layout()->parentWidget()->focusProxy())
        setFocusProxy(input);
}

} // namespace recount
