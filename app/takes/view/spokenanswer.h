#pragma once

#include "takes/take.h"
#include "takes/view/takesservices.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace recount
{

class RecorderWidget;
class TextLabel;

/// A short answer to be spoken and listened to where it is asked for: the recorder, and the takes
/// of this one thing to be played and deleted. The player is for these takes alone.
class SpokenAnswer : public QWidget
{
    Q_OBJECT

public:
    /// `key` names what is answered, as the key of a question does; `label` is how it is shown.
    SpokenAnswer(const TakesServices &services, const QString &key, const QString &label,
                 QWidget *parent = nullptr);
    /// Ends and saves a take that is running for this.
    ~SpokenAnswer() override;

    RecorderWidget *recorder() const { return m_recorder; }
    void toggleRecord();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTakes();
    void reload();
    void showTakes(const QList<Take> &takes);
    const Take *chosen() const;
    void togglePlay();
    void deleteTake();
    void showState();
    void endTake();

    TakesServices m_services;
    QString m_key;
    RecorderWidget *m_recorder;
    QWidget *m_row;
    QComboBox *m_choice;
    QPushButton *m_play;
    QPushButton *m_delete;
    QList<Take> m_takes; ///< newest first
};

} // namespace recount
