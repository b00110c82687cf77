#pragma once

#include "postmortem/view/formcard.h"

class QPushButton;

namespace recount
{

/// What colleagues and customers were told. The message for customers can be begun from the
/// document.
class MessagesCard : public FormCard
{
    Q_OBJECT

public:
    explicit MessagesCard(OpenPostMortem &document, QWidget *parent = nullptr);

    void refresh() override;
    QPushButton *draftButton() const { return m_draft; }

private:
    QPushButton *m_draft;
};

} // namespace recount
