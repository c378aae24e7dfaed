package org.exclave.ward;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** The ways in which a program could reach for the network; what the ward is tried with. */
public enum Knock {
    SOCKET {
        @Override
        void knock() throws IOException {
            new Socket("127.0.0.1", 9).close();
        }
    },
    SERVER {
        @Override
        void knock() throws IOException {
            new ServerSocket(0).close();
        }
    },
    DATAGRAM {
        @Override
        void knock() throws IOException {
            new DatagramSocket().close();
        }
    },
    NAME {
        @Override
        void knock() throws IOException {
            InetAddress.getByName("tiles.example.org");
        }
    },
    OWN_NAME {
        @Override
        void knock() throws IOException {
            InetAddress.getLocalHost();
        }
    },
    CHANNEL {
        @Override
        void knock() throws IOException {
            SocketChannel.open().close();
        }
    },
    LOCAL_CHANNEL {
        @Override
        void knock() throws IOException {
            SocketChannel.open(StandardProtocolFamily.UNIX).close();
        }
    },
    SERVER_CHANNEL {
        @Override
        void knock() throws IOException {
            ServerSocketChannel.open().close();
        }
    },
    DATAGRAM_CHANNEL {
        @Override
        void knock() throws IOException {
            DatagramChannel.open().close();
        }
    },
    ASYNCHRONOUS_CHANNEL {
        @Override
        void knock() throws IOException {
            AsynchronousSocketChannel.open().close();
        }
    },
    WEB_ADDRESS {
        @Override
        void knock() throws IOException {
            URI.create("http://127.0.0.1:9/").toURL().openStream().close();
        }
    },
    WEB_CLIENT {
        @Override
        void knock() {
            HttpClient.newHttpClient().close();
        }
    };

    abstract void knock() throws IOException;

    /** Knocks in a process of its own and swallows the refusal, as a careless library would. */
    public static void main(String[] names) throws IOException {
        try {
            valueOf(names[0]).knock();
        } catch (SecurityException swallowed) {
            System.out.println("refused");
        }
    }
}
