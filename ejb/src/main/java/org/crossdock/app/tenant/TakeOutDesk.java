package org.crossdock.app.tenant;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.tenant.takeout.TakeOutFolder;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.tenant.Right;

/** Gives take-outs to platform admins, and takes files in from them. */
@Stateless
@Needs(Right.PLATFORM_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeOutDesk {

    @Inject
    private TakeOutFolder folder;

    @Inject
    private IdSource ids;

    /** The names of the take-outs on this server. */
    public List<String> names() {
        return folder.names();
    }

    /** The take-out of this name. */
    public Path file(String name) {
        return folder.existing(name);
    }

    /** Keeps a file that was made elsewhere, as it is; answers its name here. What it is worth shows when it is taken in. */
    public String keep(InputStream content) {
        String name = "upload-" + ids.next() + ".zip";
        folder.keep(name, content);
        return name;
    }
}
