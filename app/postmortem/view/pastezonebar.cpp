#include "postmortem/view/pastezonebar.h"

#include "widgets/textlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recount
{

namespace
{

constexpr int gap = 8;
constexpr int zoneCharacters = 26;

} // namespace

PasteZoneBar::PasteZoneBar(const QTimeZone &local, QWidget *parent)
    : QWidget(parent)
    , m_local(local)
    , m_question(new TextLabel(TextLabel::Role::Body, this))
    , m_zones(new QComboBox(this))
    , m_add(new QPushButton(tr("Add Rows"), this))
    , m_wrong(new TextLabel(TextLabel::Role::Small, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap / 2);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    m_zones->setEditable(true);
    m_zones->setInsertPolicy(QComboBox::NoInsert);
    m_zones->setMinimumContentsLength(zoneCharacters);
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setAccessibleName(tr("Time zone of the pasted lines"));
    m_zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zones->completer()->setFilterMode(Qt::MatchContains);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_zones);
    row->addWidget(m_add);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_wrong);
    m_wrong->hide();
    connect(m_add, &QPushButton::clicked, this, &PasteZoneBar::answer);
    connect(m_zones->lineEdit(), &QLineEdit::returnPressed, this, &PasteZoneBar::answer);
    connect(m_zones, &QComboBox::editTextChanged, m_wrong, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, &PasteZoneBar::close);
    hide();
}

void PasteZoneBar::ask(const PastedLog &log, const QTimeZone &document)
{
    m_log = log;
    m_question->setText(
        tr("%n pasted row(s) have no time zone. Which one are they in? Recount asks once for this "
           "document.",
           nullptr, int(std::count_if(log.rows.begin(), log.rows.end(), [](const PastedRow &row) {
               return !row.time.zone.isValid();
           }))));
    m_zones->clear();
    QStringList first;
    for (const QTimeZone &zone : {document, QTimeZone::utc(), m_local}) {
        const QString id = QString::fromLatin1(zone.id());
        if (zone.isValid() && !first.contains(id))
            first.append(id);
    }
    m_zones->addItems(first);
    m_zones->insertSeparator(m_zones->count());
    QStringList all;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        // Area and place: the others are old names and offsets.
        if (id.contains('/') && !id.startsWith("Etc/"))
            all.append(QString::fromLatin1(id));
    }
    m_zones->addItems(all);
    m_zones->setCurrentIndex(0);
    m_wrong->hide();
    show();
    m_zones->setFocus(Qt::OtherFocusReason);
    m_zones->lineEdit()->selectAll();
}

void PasteZoneBar::answer()
{
    const QTimeZone zone = zoneOf(m_zones->currentText().trimmed());
    if (!zone.isValid()) {
        m_wrong->setText(tr("There is no such time zone. Write one like Europe/Paris, or UTC."));
        m_wrong->show();
        return;
    }
    const PastedLog log = std::exchange(m_log, {});
    hide();
    Q_EMIT answered(log, zone);
    Q_EMIT closed();
}

void PasteZoneBar::close()
{
    m_log = {};
    hide();
    Q_EMIT closed();
}

void PasteZoneBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace recount
