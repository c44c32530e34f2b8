package org.crossdock.web.channel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.crossdock.app.channel.ChannelDesk;

/** The channels of a merchant and the rules each of them sells by. */
@Named
@RequestScoped
public class ChannelListPage {

    @Inject
    ChannelDesk desk;

    public List<ChannelView> getChannels() {
        return desk.channels().stream().map(ChannelView::of).toList();
    }
}
