#pragma once

#include "postmortem/probes.h"

#include <QDialog>

#include <functional>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace recount
{

class TextLabel;

/// Makes a recorder with the takes of one question; the key names it.
using MakeSpeech = std::function<QWidget *(const QString &key, QWidget *parent)>;

/// What an interviewer would ask about a post-mortem, to be answered aloud: each question keeps
/// its takes. It stays open beside the document.
class InterviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `document` is the beginning of the keys.
    InterviewDialog(const QList<Probe> &probes, const QString &document, MakeSpeech speech,
                    QWidget *parent = nullptr);

Q_SIGNALS:
    void placeRequested(const recount::ByteRange &range);

private:
    void showChosen();

    QList<Probe> m_probes;
    QString m_document;
    MakeSpeech m_speech;
    QListWidget *m_list;
    TextLabel *m_question;
    QPushButton *m_show;
    QVBoxLayout *m_answerPlace;
    QWidget *m_answer = nullptr;
};

} // namespace recount
