var host = WebApplication.CreateBuilder(args).Build();
await host.RunAsync();
