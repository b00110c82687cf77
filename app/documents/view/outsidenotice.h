#pragma once

#include "documents/documentsession.h"

#include <QFrame>

class QPushButton;

namespace recount
{

class TextLabel;

/// Says that another program changed the file of an open document, and offers what can be done.
/// Nothing happens by itself, and whatever is not taken stays among the versions.
class OutsideNotice : public QFrame
{
    Q_OBJECT

public:
    explicit OutsideNotice(DocumentSession &session, QWidget *parent = nullptr);

private:
    void tell(const OutsideChange &change);
    void compare();

    DocumentSession &m_session;
    OutsideChange m_change;
    TextLabel *m_words;
    QPushButton *m_merge;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    QPushButton *m_compare;
};

} // namespace recount
