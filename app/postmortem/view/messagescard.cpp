#include "postmortem/view/messagescard.h"

#include "postmortem/externalmessage.h"
#include "postmortem/postmortemedits.h"
#include "postmortem/view/postmortemwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recount
{

MessagesCard::MessagesCard(OpenPostMortem &document, QWidget *parent)
    : FormCard(document, sectionWord(SectionKind::Messages), parent)
    , m_draft(new QPushButton(tr("Draft from This Document"), this))
{
    showWhile(addSection(SectionKind::Messages, tr("What was said to whom."), tr("All messages")),
              [](const PostMortem &values) {
                  return values.has(SectionKind::Messages) &&
                         !values.passage(SectionKind::Messages).isEmpty();
              });
    addSection(SectionKind::InternalMessage,
               tr("For colleagues: what is broken, who works on it, when you write again."),
               sectionWord(SectionKind::InternalMessage));
    addSection(SectionKind::ExternalMessage,
               tr("For customers: what happened, whom it hit, what you do. No names, no hosts."),
               sectionWord(SectionKind::ExternalMessage));
    m_draft->setToolTip(tr("Three paragraphs from what is written here; read them before you "
                           "send them"));
    column()->addWidget(m_draft, 0, Qt::AlignLeft);
    connect(m_draft, &QPushButton::clicked, this, [this] {
        this->document().edit(
            [](const SourceText &source, const PostMortem &values) {
                if (!values.passage(SectionKind::ExternalMessage).isEmpty())
                    return QList<TextPatch>();
                return PostMortemEdits(source, values)
                    .setSection(SectionKind::ExternalMessage, externalMessage(source, values));
            },
            m_draft->text());
        place(SectionKind::ExternalMessage)->setFocus(Qt::OtherFocusReason);
    });
}

void MessagesCard::refresh()
{
    FormCard::refresh();
    m_draft->setVisible(!document().isReadOnly() &&
                        document().values().passage(SectionKind::ExternalMessage).isEmpty());
}

} // namespace recount
