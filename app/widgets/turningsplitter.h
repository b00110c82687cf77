#pragma once

#include <QSplitter>

namespace recount
{

/// Two widgets beside each other where the window is wide, one below the other where it is narrow.
/// What the second one gets is said in characters and lines; the rest is the first one's.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    struct Room {
        int beside = 150; ///< from this width on, in characters, they stand beside each other
        int width = 50;   ///< of the second one beside the first, in characters
        int height = 12;  ///< of the second one below the first, in lines
    };

    explicit TurningSplitter(const Room &room, QWidget *parent = nullptr);

    /// Shares the room anew, as when it turns.
    void share();
    /// What `saveState` saved; which way it stands the width decides.
    void restoreSizes(const QByteArray &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Room m_room;
};

} // namespace recount
