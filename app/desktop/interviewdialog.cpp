#include "desktop/interviewdialog.h"

#include "widgets/roomydelegate.h"
#include "widgets/textlabel.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace recount
{

namespace
{

constexpr int dialogWidth = 860;
constexpr int dialogHeight = 560;
constexpr int listWidth = 360;
constexpr int gap = 12;

} // namespace

InterviewDialog::InterviewDialog(const QList<Probe> &probes, const QString &document,
                                 MakeSpeech speech, QWidget *parent)
    : QDialog(parent)
    , m_probes(probes)
    , m_document(document)
    , m_speech(std::move(speech))
    , m_list(new QListWidget(this))
    , m_question(new TextLabel(TextLabel::Role::Heading, this))
    , m_show(new QPushButton(tr("Show in the Document"), this))
    , m_answerPlace(new QVBoxLayout)
{
    setWindowTitle(tr("What an interviewer would ask"));
    resizeOnScreen(*this, {dialogWidth, dialogHeight});
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    m_list->setAccessibleName(tr("Questions"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    for (const Probe &probe : probes)
        m_list->addItem(probe.text);
    splitter->addWidget(m_list);
    auto *right = new QWidget(splitter);
    auto *words = new QVBoxLayout(right);
    words->setSpacing(gap);
    words->addWidget(m_question);
    words->addWidget(m_show, 0, Qt::AlignLeft);
    words->addLayout(m_answerPlace);
    words->addStretch(1);
    splitter->addWidget(right);
    splitter->setSizes({listWidth, dialogWidth - listWidth});
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &InterviewDialog::showChosen);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT placeRequested(m_probes.at(row).place);
    });
    m_list->setCurrentRow(0);
    showChosen();
}

void InterviewDialog::showChosen()
{
    // Ends and saves a take that is running for the question before.
    delete m_answer;
    m_answer = nullptr;
    const int row = m_list->currentRow();
    if (row < 0) {
        m_question->setText(tr("Nothing to ask yet: write the timeline, the impact and the fixes "
                               "first."));
        m_show->hide();
        return;
    }
    const Probe &probe = m_probes.at(row);
    m_question->setText(probe.text);
    m_show->setVisible(!probe.place.isEmpty());
    if (m_speech)
        m_answer = m_speech(m_document + u'/' + probe.id, this);
    if (m_answer)
        m_answerPlace->addWidget(m_answer);
}

} // namespace recount
