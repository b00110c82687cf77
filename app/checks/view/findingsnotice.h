#pragma once

#include <QWidget>

class QPushButton;

namespace recount
{

class CheckedDocument;
class TextLabel;

/// Above the findings: how many of them are shown when those are not all, each with a way to the
/// rest. Nothing is to be seen of it when all are shown.
class FindingsNotice : public QWidget
{
    Q_OBJECT

public:
    /// The document outlives this object.
    explicit FindingsNotice(CheckedDocument &document, QWidget *parent = nullptr);

    void refresh();

private:
    void tellBrief();
    void tellAccepted();

    CheckedDocument &m_document;
    QWidget *m_brief;
    TextLabel *m_briefWords;
    QPushButton *m_all;
    QWidget *m_accepted;
    TextLabel *m_acceptedWords;
    QPushButton *m_acceptedShown;
    QPushButton *m_takeBack;
};

} // namespace recount
